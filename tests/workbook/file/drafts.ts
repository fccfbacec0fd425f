import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";

export const text = (content: string): DraftCell => ({ kind: "text", text: content });
export const number = (value: string, format = "0"): DraftCell => ({ kind: "number", value, format });

/** A small sheet of the kind that Hyoka writes; a test changes what it is about. */
export function draftOf(change: Partial<SheetDraft> = {}): SheetDraft {
  return {
    kind: "evaluation-results",
    name: "評価結果",
    cells: [
      [text("施策"), text("指標"), text("達成率"), text("備考")],
      [text("1-1-1"), { kind: "link", text: "待機児童数", sheet: "成果・課題一覧", cell: "F8" }, number("0.443", "0.0%"), { kind: "blank" }],
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 1, right: 3 }, style: { border: "thin", wrap: true, vertical: "top" } },
      { area: { top: 0, left: 0, bottom: 0, right: 3 }, style: { bold: true, fill: "DDEBF7", horizontal: "center" } },
    ],
    merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
    columnWidths: [12, 30, 10, 24],
    rowHeights: [24, null],
    frozen: { rows: 1, columns: 1 },
    print: { paper: "A4", orientation: "landscape", titleRows: [0, 0], footer: "評価 & 点検" },
    people: [{ column: 3, heading: "備考" }],
    ...change,
  };
}
