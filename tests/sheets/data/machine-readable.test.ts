import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import { newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { listDataTables } from "./data-tables";

const textOf = (cell: DraftCell | undefined) => (cell?.kind === "text" ? cell.text : "");
const headings = ({ cells }: SheetDraft) => (cells[0] ?? []).map(textOf);
const texts = ({ cells }: SheetDraft) => cells.flatMap((row) => row.map(textOf)).filter((text) => text !== "");
const column = (draft: SheetDraft, heading: string) => draft.cells.slice(1).map((row) => row[headings(draft).indexOf(heading)]);
const has = (draft: SheetDraft, heading: string) => headings(draft).includes(heading);
const RARE = /[\u2150-\u218F\u2460-\u24FF\u3200-\u33FF\uFF61-\uFF9F]/;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  値の区分: ["現状値", "実績値", "見込値", "目標値", "年度別の値"],
  値の状態: ["値あり", "空欄", "取得なし", "調整中", "読み取れない"],
  条件: ["", "以上", "以下", "未満", "超"],
  年の区分: ["", "年", "年度"],
  対応の記号: ["○", "◎"],
};

/** What breaks a rule, as short texts; nothing where it is kept. Rules by their numbers in 行政データにおける機械可読性に関するルール. */
const RULES: Readonly<Record<string, (draft: SheetDraft) => readonly string[]>> = {
  "L1-01 a workbook that any program opens": (draft) => (readSnapshot(openPackage(newBook([draft])), "a.xlsx").sheets.length === 1 ? [] : ["not one sheet"]),
  "L1-02 one table a sheet, and L1-03 no empty row or column in it": ({ cells }) => [
    ...cells.flatMap((row, index) => (row.every(({ kind }) => kind === "blank") ? [`row ${index + 1}`] : [])),
    ...(cells[0] ?? []).flatMap((cell, index) => (cell.kind === "blank" ? [`column ${index + 1}`] : [])),
  ],
  "L1-04 nothing beside the table": ({ cells }) => cells.flatMap((row, index) => (row.length === cells[0]?.length ? [] : [`row ${index + 1}`])),
  "L1-05 every column has a name, L2-03 one of its own": (draft) => headings(draft).filter((heading, index, all) => heading === "" || all.indexOf(heading) !== index),
  "L1-06 no blanks or line breaks for looks": (draft) => texts(draft).filter((text) => /[\r\n\t]/.test(text) || text !== text.trim()),
  "L1-07 one value a cell": (draft) => column(draft, "値").flatMap((cell) => (cell && cell.kind !== "number" && cell.kind !== "blank" ? ["value"] : [])),
  "L1-08 no letters that only some machines have": (draft) => texts(draft).filter((text) => RARE.test(text)),
  "L1-09 an empty cell is no zero: its state says why it is empty": (draft) =>
    has(draft, "値") ? column(draft, "値").flatMap((cell, row) => ((cell?.kind === "number") === (textOf(column(draft, "値の状態")[row]) === "値あり") ? [] : [`row ${row + 2}`])) : [],
  "L1-10 no objects": ({ charts }) => (charts ?? []).map(({ title }) => title),
  "L1-11 nothing is said by looks": ({ styles }) => styles.map(() => "style"),
  "L1-12 nothing merged": ({ merges }) => merges.map(() => "merge"),
  "L1-13 nothing hidden": ({ columnWidths, rowHeights }) => [...columnWidths, ...rowHeights].flatMap((size) => (size === 0 ? ["hidden"] : [])),
  "L2-01 numbers are numbers": (draft) => ["値", "達成率（%）", "ゴール番号", "対応する方針の数", "西暦（開始）", "西暦（終了）"].filter((heading) => has(draft, heading) && column(draft, heading).some((cell) => cell?.kind === "text")),
  "L2-02 nothing left out in rows below": (draft) => ["計画名", ...(has(draft, "プロジェクト名") ? [] : ["施策コード", "施策名"])].filter((heading) => has(draft, heading) && column(draft, heading).some((cell) => cell?.kind === "blank")),
  "L2-04 choices are one of a fixed set": (draft) => Object.entries(CHOICES).flatMap(([heading, choices]) => (has(draft, heading) ? column(draft, heading).map(textOf).filter((text) => !choices.includes(text)) : [])),
  "L2-06 no formulas": ({ cells }) => cells.flat().filter(({ kind }) => kind === "formula").map(() => "formula"),
  "L3-01 names in the first row, data from the second": ({ cells, frozen }) => (cells.length > 1 && (cells[0] ?? []).every(({ kind }) => kind === "text") && frozen.rows === 1 ? [] : ["header"]),
  "L3-04 a unit beside each value that has one": (draft) => (has(draft, "値") && !has(draft, "単位") ? ["no unit column"] : []),
  "L3-05 western years beside Japanese ones": (draft) => (has(draft, "和暦") ? column(draft, "和暦").flatMap((cell, row) => (cell?.kind === "text" && column(draft, "西暦（開始）")[row]?.kind !== "number" ? [`row ${row + 2}`] : [])) : []),
  "L3-09 long, not wide: no column for a year or a kind of value": (draft) => headings(draft).filter((heading) => /[0-9０-９]|^(?:現状値|実績値|目標値)$/.test(heading)),
};

test.each(Object.entries(RULES))("%s", async (_, broken) => {
  const tables = await listDataTables();
  expect(tables.length).toBeGreaterThan(12);
  expect(tables.flatMap(({ name, draft }) => broken(draft).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test("L3-02 and L3-03: every choice and sign in the tables stands in the table of codes", async () => {
  const tables = await listDataTables();
  const codes = new Set(tables.filter(({ name }) => name.startsWith("data-codes")).flatMap(({ draft }) => column(draft, "コード").map(textOf)));
  const used = tables.flatMap(({ draft }) => [...Object.keys(CHOICES), "算出した評価"].flatMap((heading) => (has(draft, heading) ? column(draft, heading).map(textOf) : [])));
  expect([...new Set(used)].filter((text) => text !== "" && !codes.has(text))).toEqual([]);
});
