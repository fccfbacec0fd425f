import { EXCEL_WEB, LTSC_2021 } from "../../office-host/profiles";
import { open } from "../../office-host/open";
import { type BookDescription, type DescribedCell, number, text } from "../book-description";

const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"];

/** Pairs of cells side by side, six to a row, each merged. */
function paired(rows: number, perRow: number): BookDescription {
  const cells: Record<string, DescribedCell> = {};
  const merges: string[] = [];
  for (let row = 1; row <= rows; row += 1) {
    for (let pair = 0; pair < perRow; pair += 1) {
      const [from = "", to = ""] = [LETTERS[pair * 2], LETTERS[pair * 2 + 1]];
      cells[`${from}${row}`] = text(`${row}の${pair}`);
      merges.push(`${from}${row}:${to}${row}`);
    }
  }
  return { file: "対応表.xlsx", sheets: [{ name: "対応表", cells, merges }] };
}

test("384 merged areas in one sheet are read in three requests", async () => {
  const { host, workbook } = open(paired(64, 6));
  const { sheets } = await workbook.read();
  expect(sheets[0]?.merges).toHaveLength(384);
  expect(host.trips).toHaveLength(3);
});

test("where more than 512 are merged within a band, the band is asked again in halves, and nothing else", async () => {
  const { host, workbook } = open(paired(250, 6));
  const { sheets } = await workbook.read();
  expect(sheets[0]?.merges).toHaveLength(1500);
  expect(new Set(sheets[0]?.merges.map(({ top, left }) => `${top},${left}`)).size).toBe(1500);
  // Two of the three bands are refused, one after the other.
  expect(host.trips).toHaveLength(5);
  const values = host.trips.slice(2).map(({ received }) => received > 100_000);
  expect(values).toEqual([true, false, false]);
});

test("the refused band is found too where a refused request answers nothing at all", async () => {
  const { host, workbook } = open(paired(250, 6));
  host.answersPartly = false;
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows).toHaveLength(250);
  expect(new Set(sheets[0]?.merges.map(({ top, left }) => `${top},${left}`)).size).toBe(1500);
  expect(sheets[0]?.merges).toHaveLength(1500);
});

test("a refusal that has nothing to do with merged areas is not asked again and again", async () => {
  const { host, workbook } = open(paired(3, 1));
  host.faults = [{ at: 2, done: 0, answer: "refused", afterwards: "refused", code: "GeneralException" }];
  await expect(workbook.read()).rejects.toMatchObject({ code: "HostRefused", detail: { what: expect.stringContaining("GeneralException") as string } });
  expect(host.trips).toHaveLength(2);
});

test("a merged title above everything written is seen", async () => {
  const { workbook } = open({ file: "a.xlsx", sheets: [{ name: "表", cells: { C5: text("x") }, merges: ["A1:D2"] }] });
  const { sheets } = await workbook.read();
  expect(sheets[0]).toMatchObject({ top: 4, left: 2, merges: [{ top: 0, left: 0, bottom: 1, right: 3 }] });
});

test("on the web a large sheet comes in several answers of at most 5 MB, and comes whole", async () => {
  const cells: Record<string, DescribedCell> = {};
  for (let row = 1; row <= 9000; row += 1) for (const [index, letter] of LETTERS.entries()) cells[`${letter}${row}`] = index % 2 ? number(row + index) : text(`施策${row}の取組の名称${letter}`);
  const { host, workbook } = open({ file: "大.xlsx", sheets: [{ name: "大", cells }] }, EXCEL_WEB);
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows).toHaveLength(9000);
  expect(sheets[0]?.rows[8999]?.[0]).toEqual({ kind: "text", text: "施策9000の取組の名称A" });
  expect(host.trips.length).toBeGreaterThan(3);
  expect(Math.max(...host.trips.map(({ received }) => received))).toBeLessThanOrEqual(5_000_000);
});

test("on the web an answer that turns out too long is asked for in parts", async () => {
  const long = "長い文章を何度も繰り返す。".repeat(100);
  const cells: Record<string, DescribedCell> = {};
  for (let row = 1; row <= 900; row += 1) cells[`A${row}`] = text(`${row}${long}`);
  const { host, workbook } = open({ file: "長.xlsx", sheets: [{ name: "長", cells }] }, EXCEL_WEB);
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows.map(([cell]) => cell?.kind === "text" && cell.text.length)).toEqual(Array.from({ length: 900 }, (_, row) => String(row + 1).length + long.length));
  expect(host.trips.some(({ received }) => received > 5_000_000)).toBe(true);
});

test("a block for which Excel answers null instead of values is asked for in halves", async () => {
  const { host, workbook } = open(paired(8, 2), LTSC_2021);
  host.book.nullAbove = 10;
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows).toHaveLength(8);
  expect(sheets[0]?.rows.every((row) => row.length === 3 && row[2]?.kind === "text")).toBe(true);
});

test("a sheet that has only styles, down to its last row, costs nothing", async () => {
  const { host, workbook } = open({ file: "a.xlsx", sheets: [{ name: "表", cells: { A1: text("x"), A1048576: { kind: "empty" } } }] });
  const sheet = host.book.sheets[0];
  sheet?.cells.set(1_048_575 * 16_384, { content: { kind: "empty" }, style: { fill: "#FFFF00" } });
  const { sheets } = await workbook.read();
  expect(sheets[0]?.rows).toEqual([[{ kind: "text", text: "x" }]]);
  expect(host.trips.at(-1)?.actions).toBeLessThan(60);
});
