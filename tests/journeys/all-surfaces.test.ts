import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../src/actions/evaluate";
import { main } from "../../src/cli/main";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook } from "../../src/workbook/file";
import { cellName } from "../../src/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { open } from "../office-host/open";
import { DESKTOPS, EXCEL_WEB } from "../office-host/profiles";
import { describeBook } from "../workbook/describe-snapshot";

const OPTIONS = { scheme: isesaki, language: "ja", edits: "ask" } as const;
/** A department's file with two plans: the list of the one that ends, and the ten sheets of the one that begins. */
const SOURCES = [
  "成果・課題一覧", "重点施策一覧", "数値目標",
  "重点プロジェクト1", "重点プロジェクト2", "重点プロジェクト3", "重点プロジェクト4", "重点プロジェクト5",
  "総合戦略との関係", "SDGsローカル指標", "SDGsゴール",
];

const sheetNamed = ({ sheets }: Snapshot, name: string): SheetSnapshot => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`${name} is missing among ${sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
};

/** Every cell with its kind, value and shown text, and the areas that are merged. */
function contentOf(sheet: SheetSnapshot): unknown {
  const cells = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.kind === "empty" ? [] : [[cellName({ row: r + sheet.top, column: c + sheet.left }), cell]])),
  );
  const merges = sheet.merges.map((area) => JSON.stringify(area)).sort();
  return { cells, merges, mark: sheet.mark, visibility: sheet.visibility };
}

const MADE = ["評価結果", "評価の相違一覧", "検証結果"];
const madeIn = (after: Snapshot) => MADE.map((name) => contentOf(sheetNamed(after, name)));

async function resultsFrom(workbook: Workbook): Promise<{ readonly results: unknown; readonly sources: readonly unknown[] }> {
  const outcome = await evaluate(workbook, OPTIONS);
  expect(outcome.state).toBe("written");
  const after = await workbook.read();
  expect(after.sheets.map(({ name }) => name)).toEqual([...SOURCES, ...MADE]);
  return { results: madeIn(after), sources: SOURCES.map((name) => contentOf(sheetNamed(after, name))) };
}

const sample = makeSample();
const book = () => new FileWorkbook(sample, "sample.xlsx");

describe("the same 評価結果, 評価の相違一覧 and 検証結果, cell by cell", () => {
  let expected: { readonly results: unknown; readonly sources: readonly unknown[] };
  let before: Snapshot;

  beforeAll(async () => {
    before = await book().read();
    expected = await resultsFrom(book());
  });

  test("the sheets of the department are as they were", () => {
    expect(expected.sources).toEqual(SOURCES.map((name) => contentOf(sheetNamed(before, name))));
  });

  test.each([...DESKTOPS, EXCEL_WEB])("$name", async (profile) => {
    const { workbook } = open(describeBook(before), profile);
    expect(await resultsFrom(workbook)).toEqual(expected);
  });

  test("the command line", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hyoka-"));
    try {
      writeFileSync(join(folder, "sample.xlsx"), sample);
      const out = join(folder, "評価済み.xlsx");
      const code = await main(["evaluate", join(folder, "sample.xlsx"), "--out", out], { out: () => undefined, err: () => undefined });
      const after = await new FileWorkbook(new Uint8Array(readFileSync(out)), "評価済み.xlsx").read();
      expect(code).toBe(0);
      expect(madeIn(after)).toEqual(expected.results);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("and again: pressing twice changes nothing", async () => {
    const file = book();
    await evaluate(file, OPTIONS);
    const once = file.bytes();
    await evaluate(file, OPTIONS);
    expect(Buffer.compare(Buffer.from(file.bytes()), Buffer.from(once))).toBe(0);
  });

  test("in Excel: three requests to read, three to write", async () => {
    for (const profile of DESKTOPS) {
      const { host, workbook } = open(describeBook(before), profile);
      await evaluate(workbook, OPTIONS);
      expect(host.trips).toHaveLength(6);
    }
  });
});
