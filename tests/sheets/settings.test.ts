import { draftSettings } from "../../src/sheets/settings";
import type { SheetDraft } from "../../src/workbook/draft";
import type { Cell } from "../../src/workbook/snapshot";
import { sheetOf } from "../sheet-of";

const ROW = { type: "表の読み取り", sheet: "成果・課題一覧", row: "6", item: "表の種類", value: "評価の一覧" };
const HEADINGS = ["種類", "シート", "見出し行・コード", "項目", "値", "備考"];

const textsOf = ({ cells }: SheetDraft) => cells.map((row) => row.map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "number" ? Number(cell.value) : "")));

test("made for the first time: what it is for, the headings, the choice", () => {
  const draft = draftSettings(null, [ROW], "ja");
  const [title, about, ...rows] = textsOf(draft);
  expect([draft.name, title?.[0], String(about?.[0]).startsWith("Hyokaが覚えておく選択です。")]).toEqual(["設定", "設定", true]);
  expect(rows).toEqual([HEADINGS, ["表の読み取り", "成果・課題一覧", "6", "表の種類", "評価の一覧", ""]]);
});

test("what people left in it stays, in every cell, and the new row stands below", () => {
  const date: Cell = { kind: "date", serial: 46000, text: "2025/12/9", format: "yyyy/m/d" };
  const sheet = sheetOf("設定", [["うちの設定"], HEADINGS, ["表の読み取り", "一覧", 6, "実績値", " G列 ", date, "欄外のメモ"], [], ["=1+1", "", "", "", "", "相談中"], ["", ""]]);
  const draft = draftSettings({ sheet, table: { row: 1, columns: { type: 0, sheet: 1, row: 2, item: 3, value: 4 } } }, [ROW], "en");
  expect(textsOf(draft)).toEqual([
    ["うちの設定", "", "", "", "", "", ""],
    [...HEADINGS, ""],
    ["表の読み取り", "一覧", 6, "実績値", " G列 ", 46000, "欄外のメモ"],
    ["", "", "", "", "", "", ""],
    ["=1+1", "", "", "", "", "相談中", ""],
    ["表の読み取り", "成果・課題一覧", "6", "表の種類", "評価の一覧", "", ""],
  ]);
  expect(draft.cells[2]?.[5]).toEqual({ kind: "number", value: "46000", format: "yyyy/m/d" });
});

test("a person's formula stays one", () => {
  const formula: Cell = { kind: "text", text: "成果・課題一覧", formula: "=B2&\"\"" };
  const counted: Cell = { kind: "number", value: 7, text: "7", format: "0", formula: "=3+4" };
  const unknown: Cell = { kind: "number", value: 7, text: "7", format: "0", formula: "=" };
  const sheet = sheetOf("設定", [HEADINGS, ["表の読み取り", formula, counted, "実績値", "G列", unknown]]);
  const draft = draftSettings({ sheet, table: { row: 0, columns: { type: 0, sheet: 1, row: 2, item: 3, value: 4 } } }, [ROW], "ja");
  expect(draft.cells[1]?.slice(1, 3)).toEqual([
    { kind: "formula", formula: "=B2&\"\"", value: { kind: "text", text: "成果・課題一覧" }, format: "General" },
    { kind: "formula", formula: "=3+4", value: { kind: "number", value: "7" }, format: "0" },
  ]);
  expect(draft.cells[1]?.[5]).toEqual({ kind: "number", value: "7", format: "0" });
});

test("a sheet that does not begin in A1, with its columns in another order", () => {
  const sheet = sheetOf("設定", [["値", "項目", "見出し行", "シート", "種類"], ["G列", "実績値", "6", "一覧", "表の読み取り"]], { top: 2, left: 1 });
  const draft = draftSettings({ sheet, table: { row: 2, columns: { value: 1, item: 2, row: 3, sheet: 4, type: 5 } } }, [ROW], "ja");
  expect(textsOf(draft).slice(2)).toEqual([
    ["", "値", "項目", "見出し行", "シート", "種類"],
    ["", "G列", "実績値", "6", "一覧", "表の読み取り"],
    ["", "評価の一覧", "表の種類", "6", "成果・課題一覧", "表の読み取り"],
  ]);
});

test("all of it is people's: no change to it is an edit to ask about", () => {
  const draft = draftSettings(null, [ROW], "ja");
  expect(draft.people.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5]);
});

test("formulas that people typed stay formulas", () => {
  const typed = (formula: string): Cell => ({ kind: "number", value: 3, text: "3", format: "0", formula });
  const sheet = sheetOf("設定", [["うちの設定"], HEADINGS, ["", "", "", "", "", typed("=COUNTA(A3:A9)"), typed("="), { kind: "error", text: "#N/A", formula: "=NA()" }]]);
  const { cells } = draftSettings({ sheet, table: { row: 1, columns: { type: 0, sheet: 1, row: 2, item: 3, value: 4 } } }, [], "ja");
  expect(cells[2]?.slice(5)).toEqual([
    { kind: "formula", formula: "=COUNTA(A3:A9)", value: { kind: "number", value: "3" }, format: "0" },
    { kind: "number", value: "3", format: "0" },
    { kind: "formula", formula: "=NA()", value: { kind: "error", text: "#N/A" }, format: "General" },
  ]);
});
