import { correctTable, recogniseAutomatically } from "../../src/actions/correct-table";
import type { Correction } from "../../src/actions/correct-table";
import { evaluate } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { parseCell } from "../../src/workbook/address";
import { FileWorkbook } from "../../src/workbook/file";
import { cellAt, textOf } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { typeInto } from "../office-host/cells";
import { bookOf } from "../office-host/describe";
import { open, reopen } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import type { BookDescription } from "../workbook/book-description";
import { number, text } from "../workbook/book-description";

const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [
    {
      name: "成果・課題一覧",
      cells: {
        A1: text("成果・課題一覧"),
        A3: text("施策"), B3: text("指標名"), C3: text("実績値"), D3: text("実績値"), E3: text("目標値"), F3: text("評価"),
        A4: text("1-1-1 健康"), B4: text("受診率"), C4: number(5), D4: number(6), E4: number(6), F4: text("A"),
      },
    },
  ],
};

const CORRECTION: Correction = { sheet: "成果・課題一覧", headerRow: 3, left: null, kind: "evaluation-list", startsAt: null, columns: { actual: ["D"], unused: ["C"] }, headings: {}, place: null };

async function settingsOf(workbook: Workbook): Promise<readonly (readonly string[])[]> {
  const sheet = (await workbook.read()).sheets.find(({ mark }) => mark?.kind === "settings");
  return sheet ? sheet.rows.slice(3 - sheet.top).map((row) => row.map(textOf)) : [];
}

const readingOf = async (workbook: Workbook) => {
  const { tables, questions, unread, plans } = evaluateSnapshots([await workbook.read()], isesaki);
  return { tables, questions, unread, letters: plans.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators.map(({ grade }) => (grade.state === "none" ? grade.why : grade.grade)))) };
};

const ROWS = [
  ["表の読み取り", "成果・課題一覧", "3", "表の種類", "評価の一覧", ""],
  ["表の読み取り", "成果・課題一覧", "3", "実績値", "D列", ""],
  ["表の読み取り", "成果・課題一覧", "3", "使わない", "C列", ""],
  ["表の読み取り", "成果・課題一覧", "3", "見出しの言葉", "A列「施策」、B列「指標名」、C列「実績値」、D列「実績値」、E列「目標値」、F列「評価」", ""],
];

test("the correction is one row a choice, and the next reading follows it", async () => {
  const { workbook } = open(BOOK);
  expect((await readingOf(workbook)).questions).toHaveLength(1);
  expect(await correctTable(workbook, CORRECTION, "ja")).toEqual([{ kind: "settings", sheet: "設定", range: "A1:F7" }]);
  expect(await settingsOf(workbook)).toEqual(ROWS);
  const { tables, questions, unread, letters } = await readingOf(workbook);
  expect({ kind: tables[0]?.kind, actual: tables[0]?.columns["actual"], questions, unread, letters }).toEqual({ kind: "evaluation-list", actual: "D", questions: [], unread: [], letters: ["A"] });
});

test("in Excel and in a file the same correction leads to the same reading, also on another day", async () => {
  const excel = open(BOOK);
  const file = new FileWorkbook(saveBook(bookOf(BOOK)), BOOK.file);
  for (const workbook of [excel.workbook, file]) await correctTable(workbook, CORRECTION, "ja");
  const [there, here] = [reopen(excel.host), new FileWorkbook(file.bytes(), BOOK.file)];
  expect(await settingsOf(here)).toEqual(await settingsOf(there));
  expect(await readingOf(here)).toEqual(await readingOf(there));
  expect((await readingOf(here)).letters).toEqual(["A"]);
});

test("what is written down already is not written again", async () => {
  const { workbook } = open(BOOK);
  await correctTable(workbook, CORRECTION, "ja");
  expect(await correctTable(workbook, CORRECTION, "ja")).toEqual([]);
  await correctTable(workbook, { ...CORRECTION, kind: "indicator-list" }, "ja");
  expect(await settingsOf(workbook)).toEqual([...ROWS, ["表の読み取り", "成果・課題一覧", "3", "表の種類", "指標の一覧", ""]]);
});

test("back to automatic is a row more, and the reading is as before", async () => {
  const { workbook } = open(BOOK);
  const before = await readingOf(workbook);
  await correctTable(workbook, CORRECTION, "ja");
  await recogniseAutomatically(workbook, CORRECTION, "ja");
  expect(await settingsOf(workbook)).toEqual([...ROWS, ["表の読み取り", "成果・課題一覧", "3", "表全体", "自動", ""]]);
  expect(await readingOf(workbook)).toEqual(before);
  expect(await recogniseAutomatically(workbook, CORRECTION, "ja")).toEqual([]);
});

/** What a person does in the sheet by hand. */
function byHand(host: ReturnType<typeof open>["host"], sheet: string, cells: Readonly<Record<string, string>>): void {
  const found = host.book.sheets.find(({ name }) => name === sheet);
  for (const [cell, value] of Object.entries(cells)) {
    const at = parseCell(cell);
    if (found && at) typeInto(found, at.row, at.column, value, false);
  }
}

test("what people wrote into 設定 is followed, stays, and is nothing to ask about", async () => {
  const { host, workbook } = open(BOOK);
  await correctTable(workbook, CORRECTION, "ja");
  byHand(host, "設定", { A1: "企画課の設定", F5: "課長と相談", E5: "C列", E6: "D列", A9: "表の読み取り", B9: "成果・課題一覧", C9: "3", D9: "単位", E9: "G列" });
  expect((await readingOf(workbook)).letters).toEqual(["B"]);
  await correctTable(workbook, { ...CORRECTION, kind: "indicator-list", columns: { actual: ["C"], unused: ["D"], unit: ["G"] } }, "ja");
  const rows = await settingsOf(workbook);
  expect(rows[1]).toEqual(["表の読み取り", "成果・課題一覧", "3", "実績値", "C列", "課長と相談"]);
  expect(rows[5]?.slice(3)).toEqual(["単位", "G列", ""]);
  expect(rows.at(-1)?.slice(3)).toEqual(["表の種類", "指標の一覧", ""]);
  const settings = (await workbook.read()).sheets.find(({ name }) => name === "設定");
  expect(settings && textOf(cellAt(settings, 0, 0))).toBe("企画課の設定");
  expect((await evaluate(workbook, { scheme: isesaki, language: "ja", edits: "ask" })).state).toBe("written");
});

test("renamed, 設定 is still found and written to; in the other language too", async () => {
  const { host, workbook } = open(BOOK);
  await correctTable(workbook, CORRECTION, "ja");
  const sheet = host.book.sheets.find(({ name }) => name === "設定");
  if (sheet) sheet.name = "読み取りの設定";
  expect(await recogniseAutomatically(reopen(host), CORRECTION, "en")).toEqual([{ kind: "settings", sheet: "読み取りの設定", range: "A1:F8" }]);
  expect((await settingsOf(workbook)).at(-1)).toEqual(["表の読み取り", "成果・課題一覧", "3", "表全体", "自動", ""]);
});

test("a table that moved keeps its correction, and a new one is written of its new place", async () => {
  const { host, workbook } = open(BOOK);
  await correctTable(workbook, CORRECTION, "ja");
  byHand(host, "成果・課題一覧", { A3: "", B3: "", C3: "", D3: "", E3: "", F3: "" });
  byHand(host, "成果・課題一覧", { A4: "", B4: "", C4: "", D4: "", E4: "", F4: "" });
  byHand(host, "成果・課題一覧", { A6: "施策", B6: "指標名", C6: "実績値", D6: "実績値", E6: "目標値", F6: "評価", A7: "1-1-1 健康", B7: "受診率", C7: "5", D7: "6", E7: "6", F7: "A" });
  const [table] = (await readingOf(workbook)).tables;
  expect([table?.headerRow, table?.correction?.headerRow, table?.columns["actual"]]).toEqual([6, 3, "D"]);
  await correctTable(workbook, { ...CORRECTION, headerRow: 6, kind: "indicator-list" }, "ja");
  const rows = (await settingsOf(workbook)).slice(ROWS.length).map((row) => row.slice(2, 5));
  expect(rows.slice(0, 4)).toEqual([["3", "表全体", "自動"], ["6", "表の種類", "指標の一覧"], ["6", "実績値", "D列"], ["6", "使わない", "C列"]]);
  expect((await readingOf(workbook)).unread).toEqual([]);
});

test("a formula that people put beside the rows of 設定 is still one after the next choice", async () => {
  const { host, workbook } = open(BOOK);
  await correctTable(workbook, CORRECTION, "ja");
  byHand(host, "設定", { H5: "=3+4" });
  await correctTable(workbook, { ...CORRECTION, kind: "indicator-list" }, "ja");
  const settings = (await workbook.read()).sheets.find(({ name }) => name === "設定");
  expect(settings && cellAt(settings, 4, 7)).toMatchObject({ kind: "number", formula: "=3+4" });
});
