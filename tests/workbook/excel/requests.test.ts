import { DESKTOPS, EXCEL_WEB } from "../../office-host/profiles";
import { open } from "../../office-host/open";
import { type BookDescription, type DescribedCell, text } from "../book-description";
import { resultsDraft } from "../drafts";

/** Rows of a department's list: three merged areas to a block of six rows. */
function listOf(rows: number): BookDescription {
  const cells: Record<string, DescribedCell> = {};
  for (let row = 1; row <= rows; row += 1) {
    cells[`A${row}`] = text(`1-${row}`);
    cells[`F${row}`] = text(`${row}.5%`);
  }
  const merges = Array.from({ length: Math.floor(rows / 6) }, (_, block) => ["B", "C", "D"].map((column) => `${column}${block * 6 + 1}:${column}${block * 6 + 6}`)).flat();
  return { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells, merges }, { name: "対応表", cells: { A1: text("施策") } }] };
}

const SIZES = [10, 5000];

describe.each(DESKTOPS.flatMap((profile) => SIZES.map((rows) => ({ profile, rows, name: profile.name }))))("$name, $rows rows", ({ profile, rows }) => {
  test("reads in three requests", async () => {
    const { host, workbook } = open(listOf(rows), profile);
    const { sheets } = await workbook.read();
    expect(sheets[0]?.rows).toHaveLength(rows);
    expect(sheets[0]?.merges).toHaveLength(Math.floor(rows / 6) * 3);
    expect(host.trips).toHaveLength(3);
  });

  test("writes a new sheet in three requests, and writes it anew in three", async () => {
    const { host, workbook } = open(listOf(10), profile);
    await workbook.read();
    for (const count of [rows, rows + 3]) {
      host.forgetTrips();
      await workbook.write([resultsDraft(count)]);
      expect(host.trips).toHaveLength(3);
    }
  });
});

test("writes 5,000 rows on the web in requests of at most 2.5 MB", async () => {
  const { host, workbook } = open(listOf(5000), EXCEL_WEB);
  await workbook.read();
  await workbook.write([resultsDraft(5000)]);
  expect(Math.max(...host.trips.map(({ sent }) => sent))).toBeLessThanOrEqual(2_500_000);
  expect(Math.max(...host.trips.map(({ received }) => received))).toBeLessThanOrEqual(5_000_000);
});
