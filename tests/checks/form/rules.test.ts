import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../sheet-of";
import { countsOn } from "./page-of";

type Rows = Parameters<typeof sheetOf>[1];

const HEADER = ["施策コード", "施策名", "指標", "単位", "現状値", "目標値"];
const number = (value: number) => ({ kind: "number" as const, value, text: String(value), format: "General" });
const ROWS: Rows = [HEADER, ["1-1", "健康づくり", "受診者数", "人", number(10), number(20)], ["1-2", "学校教育", "読書量", "冊", number(5), number(6)]];

/** The plain table with some of its cells changed: `{ C2: "…" }`. */
function changed(cells: Readonly<Record<string, Rows[number][number]>>, rows: Rows = ROWS): Rows {
  return rows.map((row, y) => row.map((value, x) => cells[`${String.fromCharCode(65 + x)}${y + 1}`] ?? value));
}

const plain = (cells: Parameters<typeof changed>[0], more: Parameters<typeof sheetOf>[2] = {}): SheetSnapshot => sheetOf("指標", changed(cells), more);

test("a table as data should be: nothing", () => {
  expect(countsOn(plain({}))).toEqual({});
});

const CASES: Readonly<Record<string, readonly [rule: string, counts: string | undefined, ...sheets: readonly SheetSnapshot[]]>> = {
  "a second table on the sheet": ["L1-02", "A6 1", sheetOf("指標", [...ROWS, ["", "", "", "", "", ""], ["", "", "", "", "", ""], ...ROWS.map((row) => [...row]).map((row, y) => (y === 0 ? ["施策コード", "施策名", "担当課", "", "", ""] : [...row.slice(0, 2), "企画課", "", "", ""]))])],
  "an empty row inside": ["L1-03", "A3 1", sheetOf("指標", [...ROWS.slice(0, 2), ["", "", "", "", "", ""], ...ROWS.slice(2)])],
  "the header again": ["L1-03", "A3 1", sheetOf("指標", [...ROWS.slice(0, 2), HEADER, ...ROWS.slice(2)])],
  "a title above": ["L1-04", "A1 1", sheetOf("指標", [["指標一覧"], ...ROWS])],
  "a column without a name": ["L1-05", "D1 1", plain({ D1: "" })],
  "a line break, and blanks within a word": ["L1-06", "B2 2", plain({ B2: "健康\nづくり", B3: "教　育" })],
  "one blank between two words is none of layout": ["L1-06", undefined, plain({ B2: "健康 づくり" })],
  "two figures in a cell": ["L1-07", "E2 1", plain({ E2: "小学校 94.2%\n中学校 87.4%" })],
  "a list with bullets": ["L1-07", "C2 1", plain({ C2: "・受診者数\n・受診率" })],
  "circled numbers and square metres": ["L1-08", "C2 2", plain({ C2: "①受診者数", D3: "㎡" })],
  "an empty cell among figures": ["L1-09", "E2 1", plain({ E2: "" })],
  "merged cells": ["L1-12", "A2 1", plain({ A3: "" }, { merges: ["A2:A3"] })],
  "a hidden row and a hidden column": ["L1-13", "D1 2", plain({}, { hiddenRows: [2], hiddenColumns: [3] })],
  "a hidden row far below is nobody's": ["L1-13", undefined, plain({}, { hiddenRows: [99] })],
  "a figure with its unit": ["L2-01", "E2 1", plain({ E2: "5,900人" })],
  "a sign for none is no figure": ["L2-01", undefined, plain({ E2: "-" })],
  "a name left out below the first": ["L2-02", "A3 2", plain({ A3: "", B3: "" })],
  "headings over two rows": ["L2-03", "A2 1", sheetOf("指標", [["施策コード", "施策名", "指標", "単位", "数値", ""], ["", "", "", "", "現状値", "目標値"], ...ROWS.slice(1)], { merges: ["E1:F1"] })],
  "two circles for one": ["L2-04", "D3 1", sheetOf("SDGs", [["施策", ...Array.from({ length: 17 }, (_, index) => String(index + 1))], ["1-1 健康づくり", "○", "○", "", ...Array.from({ length: 14 }, () => "")], ["1-2 学校教育", "", "○", "〇", ...Array.from({ length: 14 }, () => "")]])],
  "other, with what it is": ["L2-05", "C2 1", plain({ C2: "その他（講演会）" })],
  "a formula": ["L2-06", "E2 1", plain({ E2: { ...number(10), formula: "=5+5" } })],
  "a header that begins below": ["L3-01", "A2 1", sheetOf("指標", [["指標一覧"], ...ROWS])],
  "figures without a unit": ["L3-04", "E2 2", plain({ D2: "" })],
  "a unit in brackets behind the name": ["L3-04", undefined, plain({ D2: "", C2: "受診者数（人）" })],
  "a year of an era": ["L3-05", "E1 1", plain({ E1: "令和5年度現状値" })],
  "with the western year beside it": ["L3-05", undefined, plain({ E1: "2023（令和5）年度現状値" })],
  "years side by side": ["L3-09", "F1 1", sheetOf("指標", [["施策コード", "施策名", "指標", "単位", "2024年度実績", "2025年度実績"], ...ROWS.slice(1)])],
};

test.each(Object.entries(CASES))("%s", (_, [rule, counts, ...sheets]) => {
  expect(countsOn(...sheets)[rule]).toBe(counts);
});
