import type { DraftCell, DraftStyle, SheetDraft } from "../../workbook/draft";
import { isUnseen, styleAt } from "./cell-look";

/** A cell of the small table; what lies under a merged area has none. */
export type PreviewCell = { readonly column: number; readonly text: string; readonly columns: number; readonly rows: number; readonly isNumber: boolean; readonly style: DraftStyle };

/** `widths`: of the columns shown, in characters; `allColumns`: how many the sheet has. */
export type Preview = { readonly title: string; readonly widths: readonly number[]; readonly allColumns: number; readonly head: readonly (readonly PreviewCell[])[]; readonly body: readonly (readonly PreviewCell[])[]; readonly all: number };

const ROWS = 12;
/** Enough to know a sheet again; a matrix of a hundred projects would keep people waiting. */
const COLUMNS = 24;
/** Of a column that says nothing about its own. */
const USUAL_WIDTH = 9;

/** As near to what the sheet will show as it takes to judge it: decimals, commas, percent. */
function sayNumber(value: string, format: string): string {
  const number = Number(value);
  if (format === "General" || Number.isNaN(number)) return value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const percent = format.includes("%");
  const digits = (percent ? number * 100 : number).toLocaleString("ja-JP", { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: format.includes(",") });
  return percent ? `${digits}%` : digits;
}

function sayCell(cell: DraftCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
    case "link":
      return cell.text;
    case "number":
      return sayNumber(cell.value, cell.format);
    case "formula":
      if (cell.value.kind === "number") return sayNumber(cell.value.value, cell.format);
      return cell.value.kind === "boolean" ? String(cell.value.value).toUpperCase() : cell.value.text;
  }
}

const isNumber = (cell: DraftCell) => cell.kind === "number" || (cell.kind === "formula" && cell.value.kind === "number");

/** As many as the widest row fills. */
const columnsOf = (rows: SheetDraft["cells"]): number => rows.reduce((most, row) => Math.max(most, 1 + row.findLastIndex(({ kind }) => kind !== "blank")), 0);

/** The title of a sheet, its headings and its first rows. */
export function previewOf({ name, cells, merges, styles, columnWidths, print, frozen }: SheetDraft): Preview {
  const header = print.titleRows?.[0] ?? Math.max(0, frozen.rows - 1);
  const first = print.titleRows === null ? frozen.rows : print.titleRows[1] + 1;
  const end = Math.min(cells.length, first + ROWS);
  const near = styles.filter(({ area }) => area.bottom >= header && area.top < end);
  const allColumns = columnsOf(cells.slice(header));
  const width = Math.min(COLUMNS, allColumns);
  const cellsOf = (row: number, last: number): readonly PreviewCell[] =>
    (cells[row] ?? []).slice(0, width).flatMap((cell, column) => {
      const merge = merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
      if (merge && (merge.top !== row || merge.left !== column)) return [];
      const columns = merge ? Math.min(merge.right, width - 1) - column + 1 : 1;
      const style = styleAt(near, row, column);
      return [{ column, text: isUnseen(style) ? "" : sayCell(cell), style, columns, rows: merge ? Math.min(merge.bottom, last) - row + 1 : 1, isNumber: isNumber(cell) }];
    });
  const rows = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => cellsOf(from + index, to - 1));
  const title = header > 0 ? (cells[0]?.map(sayCell).find((text) => text !== "") ?? name) : name;
  return { title, widths: Array.from({ length: width }, (_, column) => columnWidths[column] ?? USUAL_WIDTH), allColumns, head: rows(header, first), body: rows(first, end), all: Math.max(0, cells.length - first) };
}
