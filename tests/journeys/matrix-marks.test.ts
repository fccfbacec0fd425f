import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../src/actions/evaluate";
import { main } from "../../src/cli/main";
import { makeSample } from "../../src/sample/make-sample";
import { cellName } from "../../src/workbook/address";
import { FileWorkbook } from "../../src/workbook/file";
import { textOf } from "../../src/workbook/snapshot";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { lookAt, MATRICES, PROJECTS_SHEET, typeOnSheet } from "../actions/edited-matrix";
import { open, reopen } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { describeBook } from "../workbook/describe-snapshot";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hyoka-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The marks of each measure in the matrix of projects, and the cells in which they stand. */
async function matrixIn(workbook: Workbook) {
  const sheet = (await workbook.read()).sheets.find(({ mark }) => mark?.kind === "project-matrix");
  const rows = (sheet?.rows ?? []).map((cells, row) => ({ row, code: /^[1-7]-[0-9]+(?= )/.exec(textOf(cells[1] ?? { kind: "empty" }))?.[0] ?? "", marks: cells.slice(2).map(textOf) }));
  return rows.filter(({ code }) => code !== "");
}

const marksOf = (rows: Awaited<ReturnType<typeof matrixIn>>) => rows.map(({ code, marks }) => [code, ...marks].join("\t")).join("\n");

/** As drawn up by hand, without the directions. */
const EXPECTED = readFileSync(join(__dirname, "project-marks.tsv"), "utf8").trim().split("\n").slice(1).map((line) => {
  const [code = "", , ...marks] = line.split("\t");
  return [code, ...Array.from({ length: 5 }, (_, index) => (marks[index] ?? "").slice(0, 1))].join("\t");
}).join("\n");

const theirs = (book: Snapshot) => describeBook(book).sheets.slice(0, 11);

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

test("the sample: drawn, changed by hand in Excel, told and taken over on the command line, and taken back", async () => {
  const { host, workbook } = open(describeBook(await new FileWorkbook(makeSample(), "sample.xlsx").read()));
  await evaluate(workbook, MATRICES);
  const drawn = await matrixIn(workbook);
  expect(marksOf(drawn)).toBe(EXPECTED);
  expect([drawn.length, drawn.filter(({ marks }) => marks.some((mark) => mark !== "")).length]).toEqual([36, 31]);
  const rowOf = (code: string) => drawn.find((each) => each.code === code);
  expect([rowOf("7-4")?.marks.at(-1), rowOf("2-6")?.marks.filter((mark) => mark !== "")]).toEqual(["○", ["◎", "○", "○"]]);

  const cell = (code: string, project: number) => cellName({ row: rowOf(code)?.row ?? 0, column: 1 + project });
  typeOnSheet(host.book, PROJECTS_SHEET, { [cell("7-4", 5)]: "◎", [cell("2-6", 2)]: "", [cell("1-1", 5)]: "◯" });
  const { evaluation, changes } = await lookAt(reopen(host));
  expect(changes.map(({ measure, columnName, before, after }) => `${measure} ${columnName}: ${before} → ${after}`)).toEqual(["1-1 ＤＸ推進プロジェクト:  → ○", "2-6 産業活性化プロジェクト: ○ → ", "7-4 ＤＸ推進プロジェクト: ○ → ◎"]);
  expect(evaluation.report.findings.filter(({ check }) => check === "matrix-mark-edited").map(({ place, also }) => `${place.cell} ${also.map((each) => each.sheet).join()}`)).toEqual([`${cell("1-1", 5)} 数値目標`, `${cell("2-6", 2)} 重点プロジェクト2`, `${cell("7-4", 5)} 重点プロジェクト5`]);

  const path = join(folder, "変更後.xlsx");
  writeFileSync(path, saveBook(host.book));
  const told = await run("evaluate", path, "--json");
  const report = JSON.parse(told.out.join("\n")) as { readonly markChanges: readonly unknown[] };
  expect(report.markChanges).toHaveLength(3);
  expect(report.markChanges[2]).toEqual({ plan: "第3次伊勢崎市総合計画", table: "projects", measure: "7-4", goal: null, project: "5", before: "○", after: "◎", file: "変更後.xlsx", sheet: PROJECTS_SHEET, cell: cell("7-4", 5), taken: false });

  expect((await run("evaluate", path, "--take-over-marks")).err).toEqual(["--take-over-marks は、保存先（--out）とともに指定してください。"]);
  const out = join(folder, "取り入れ後.xlsx");
  const taken = await run("evaluate", path, "--take-over-marks", "--out", out);
  expect(taken.out.filter((line) => line.includes("「設定」に書きました"))).toHaveLength(3);
  expect(taken.err).toEqual([]);
  const after = new FileWorkbook(new Uint8Array(readFileSync(out)), "取り入れ後.xlsx");
  const asSet = drawn.map(({ code, marks }) => [code, ...(code === "7-4" ? [...marks.slice(0, 4), "◎"] : code === "2-6" ? [marks[0], "", ...marks.slice(2)] : code === "1-1" ? [...marks.slice(0, 4), "○"] : marks)].join("\t")).join("\n");
  expect(marksOf(await matrixIn(after))).toBe(asSet);
  expect(theirs(await after.read())).toEqual(theirs(await new FileWorkbook(new Uint8Array(readFileSync(path)), "変更後.xlsx").read()));

  // 設定 is a sheet like any other to the person who deletes it.
  await after.remove({ sheets: ["設定"] });
  await evaluate(after, MATRICES);
  expect(marksOf(await matrixIn(after))).toBe(EXPECTED);
});

test("without taking over, the copy follows the lists, says so, and keeps no finding about what is gone", async () => {
  const { host, workbook } = open(describeBook(await new FileWorkbook(makeSample(), "sample.xlsx").read()));
  await evaluate(workbook, MATRICES);
  typeOnSheet(host.book, PROJECTS_SHEET, { G5: "○" });
  const [path, out] = [join(folder, "変更後.xlsx"), join(folder, "写し.xlsx")];
  writeFileSync(path, saveBook(host.book));
  const copied = await run("evaluate", path, "--out", out);
  expect(copied.err.join()).toContain(`シート「${PROJECTS_SHEET}」に手で直した箇所があり、作り直しました。`);
  expect(copied.out.some((line) => line.includes("--take-over-marks を付けてください"))).toBe(true);
  const after = new FileWorkbook(new Uint8Array(readFileSync(out)), "写し.xlsx");
  expect(marksOf(await matrixIn(after))).toBe(EXPECTED);
  const results = (await after.read()).sheets.find(({ name }) => name === "検証結果");
  expect(results?.rows.flat().some((cell) => textOf(cell).includes("の印は、対応表では"))).toBe(false);
});
