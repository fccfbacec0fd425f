import { BLANK, type DraftCell, type SheetDraft } from "../../../src/workbook/draft";
import { previewOf } from "../../../src/taskpane/sheets/preview-rows";

const text = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });
const number = (value: string, format = "General"): DraftCell => ({ kind: "number", value, format });

function draft(cells: readonly (readonly DraftCell[])[], more: Partial<SheetDraft> = {}): SheetDraft {
  return { kind: "kpi-list", name: "KPI一覧", cells, styles: [], merges: [], columnWidths: [], rowHeights: [], frozen: { rows: 3, columns: 0 }, print: { paper: "A4", orientation: "landscape", titleRows: [2, 2], footer: "" }, people: [], ...more };
}

const FORM = [
  [text("KPI一覧　第3次総合計画"), BLANK, BLANK],
  [text("注記"), BLANK, BLANK],
  [text("指標"), text("現状値"), BLANK],
  ...Array.from({ length: 20 }, (_, row) => [text(`指標${row + 1}`), number("1234.5", "#,##0.0"), BLANK]),
];

test("the title, the headings and the first twelve rows, as wide as what stands in them", () => {
  const { title, head, body, all } = previewOf(draft(FORM));
  expect([title, head.map((row) => row.map((cell) => cell.text)), body.length, all]).toEqual(["KPI一覧　第3次総合計画", [["指標", "現状値"]], 12, 20]);
  expect(body[0]?.map((cell) => cell.text)).toEqual(["指標1", "1,234.5"]);
});

const NUMBERS: Readonly<Record<string, readonly [DraftCell, string]>> = {
  "percent": [number("0.443", "0.0%"), "44.3%"],
  "as it is": [number("12.50"), "12.50"],
  "whole": [number("3", "0"), "3"],
  "a formula": [{ kind: "formula", formula: "=SUM(B2:B3)", value: { kind: "number", value: "7" }, format: "0" }, "7"],
  "a formula of a text": [{ kind: "formula", formula: "=A1", value: { kind: "text", text: "健康" }, format: "General" }, "健康"],
  "a link": [{ kind: "link", text: "一覧 B3", sheet: "一覧", cell: "B3" }, "一覧 B3"],
};

test.each(Object.entries(NUMBERS))("%s", (_, [cell, shown]) => {
  expect(previewOf(draft([[text("題")], [text("注")], [text("見出し")], [cell]])).body[0]?.map((each) => each.text)).toEqual([shown]);
});

test("merged cells are one cell, cut where the small table ends", () => {
  const cells = [[text("政策"), text("施策")], [text("1 健康"), text("1-1")], ...Array.from({ length: 14 }, (_, row) => [BLANK, text(`1-${row + 2}`)])];
  const { title, head, body } = previewOf(draft(cells, { merges: [{ top: 1, bottom: 15, left: 0, right: 0 }], frozen: { rows: 1, columns: 0 }, print: { paper: "A4", orientation: "landscape", titleRows: [0, 0], footer: "" } }));
  expect([title, head.length]).toEqual(["KPI一覧", 1]);
  expect(body[0]?.map(({ text: shown, rows }) => [shown, rows])).toEqual([["1 健康", 12], ["1-1", 1]]);
  expect(body[1]?.map(({ column }) => column)).toEqual([1]);
});

test("fills and letters as the sheet has them, the later area over the earlier one", () => {
  const styles = [
    { area: { top: 2, bottom: 2, left: 0, right: 2 }, style: { fill: "D9E2F3", bold: true } },
    { area: { top: 3, bottom: 22, left: 0, right: 2 }, style: { fill: "FFFFFF" } },
    { area: { top: 3, bottom: 3, left: 1, right: 1 }, style: { fill: "FCE4D6" } },
  ];
  const { head, body } = previewOf(draft(FORM, { styles }));
  expect([head[0]?.[0]?.style, body[0]?.map(({ style }) => style), body[1]?.[1]?.style]).toEqual([{ fill: "D9E2F3", bold: true }, [{ fill: "FFFFFF" }, { fill: "FCE4D6" }], { fill: "FFFFFF" }]);
});

test("what is written to be unseen is unseen here too", () => {
  const unseen = [{ area: { top: 3, bottom: 22, left: 0, right: 0 }, style: { size: 1, color: "FFFFFF" } }];
  expect(previewOf(draft(FORM, { styles: unseen })).body[0]?.map((cell) => cell.text)).toEqual(["", "1,234.5"]);
});

test("of a very wide sheet the first 24 columns, and how many there are", () => {
  const wide = Array.from({ length: 30 }, (_, column) => text(`列${column + 1}`));
  const { widths, allColumns, head } = previewOf(draft([[text("題")], [text("注")], wide], { columnWidths: wide.map(() => 6) }));
  expect([widths.length, allColumns, head[0]?.length]).toEqual([24, 30, 24]);
});
