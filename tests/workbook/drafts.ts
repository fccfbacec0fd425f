import type { DraftCell, SheetDraft } from "../../src/workbook/draft";
import type { NamedCell } from "../../src/workbook/named-draft";

export const said = (text: string): NamedCell => ({ kind: "text", text });
export const counted = (value: string, format = "General"): NamedCell => ({ kind: "number", value, format });
export const linked = (text: string, sheet: string, cell: string): NamedCell => ({ kind: "link", text, sheet, cell });

/** A sheet to write; whatever a test does not care about is plain. */
export function draftOf(cells: readonly (readonly DraftCell[])[], rest: Partial<SheetDraft> = {}): SheetDraft {
  return {
    kind: "evaluation-results",
    name: "評価結果",
    cells,
    styles: [],
    merges: [],
    columnWidths: (cells[0] ?? []).map(() => 12),
    rowHeights: cells.map(() => null),
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "landscape", titleRows: null, footer: "" },
    people: [],
    ...rest,
  };
}

const LETTERS = ["A", "B", "C", "D", "-"];

/** As large a sheet of results as wanted: codes, names, figures, letters, links, a title over the whole width, and a column for people. */
export function resultsDraft(rows: number): SheetDraft {
  const columns = 12;
  const title = [said("第二次総合計画 評価結果 & 達成状況"), ...Array.from({ length: columns - 1 }, (): DraftCell => ({ kind: "blank" }))];
  const heading = ["施策", "施策名", "指標", "単位", "基準値", "実績値", "目標値", "達成率", "評価", "記載", "場所", "理由"].map(said);
  const body = Array.from({ length: rows - 2 }, (_, row) => [
    said(`${1 + (row % 7)}-${1 + (row % 3)}-${1 + (row % 5)}`),
    said(`施策の名称その${row}`),
    said(row % 9 === 0 ? "=SUM(A1)と書かれた指標" : `指標の名称その${row}`),
    said(row % 2 === 0 ? "人" : "％"),
    counted(String(100 + row)),
    row % 6 === 0 ? said("調整中") : counted(String(90 + row)),
    counted(String(120 + row)),
    counted((0.5 + (row % 50) / 100).toFixed(3), "0.0%"),
    said(LETTERS[row % 5] ?? "-"),
    said(LETTERS[(row + 1) % 5] ?? "-"),
    linked(`成果・課題一覧!F${row + 8}`, "成果・課題一覧", `F${row + 8}`),
    row % 4 === 0 ? said("'統計の公表が遅れたため") : { kind: "blank" as const },
  ]);
  const whole = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return draftOf([title, heading, ...body], {
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }],
    styles: [
      { area: whole, style: { vertical: "center", wrap: true, size: 10 } },
      { area: { ...whole, top: 1 }, style: { border: "thin" } },
      { area: { ...whole, bottom: 0 }, style: { bold: true, size: 14 } },
      { area: { ...whole, top: 1, bottom: 1 }, style: { bold: true, fill: "DDEBF7", horizontal: "center" } },
      ...Array.from({ length: Math.floor((rows - 2) / 6) }, (_, index) => ({ area: { top: 2 + index * 6, left: 8, bottom: 2 + index * 6, right: 8 }, style: { fill: "FFF2CC", color: "C00000" } })),
    ],
    columnWidths: [8, 30, 30, 6, 10, 10, 10, 10, 6, 6, 20, 30],
    rowHeights: Array.from({ length: rows }, (_, row) => (row === 0 ? 30 : row % 10 === 3 ? 37.5 : null)),
    frozen: { rows: 2, columns: 2 },
    print: { paper: "A3", orientation: "landscape", titleRows: [0, 1], footer: "評価結果 R&D" },
    people: [{ column: 11, heading: "理由" }],
  });
}
