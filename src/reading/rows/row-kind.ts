import { foldName } from "../../quantity/fold";
import { depthOf, splitCode } from "../code";
import type { Column } from "../columns/header";
import type { Role } from "../columns/roles";
import { readDirectionRef } from "../direction-ref";
import type { TableShape } from "../scope";
import type { SheetGrid } from "../sheet-grid";

export type RowKind = "blank" | "note" | "total" | "header" | "heading" | "data";

const TOTAL = /^(?:合計|計|小計|総計|総合計|平均|累計|再掲)$|^[(（]?再掲[)）]?|[(（]再掲[)）]$|(?:小計|合計)$/;
const NOTE = /^(?:※|凡例|イメージ図|＊|\*|注[)）:：0-9１-９]|[(（]注|備考[:：]|出典[:：]|資料[:：]|[(（]?単位[:：])/;

export const isNote = (text: string) => NOTE.test(foldName(text));

/** A line of its own above a header: a title, but neither a note nor a measure or direction of which nothing else is known. */
export function couldBeTitle(text: string): boolean {
  return !isNote(text) && depthOf(splitCode(text)?.code ?? "") < 2 && readDirectionRef(text, null).direction === null;
}

export const isPageNumber = (text: string) => /^[-\s]*[0-9]+(?:[/／][0-9]+)?(?:ページ|頁)/.test(foldName(text));

/** 計, 小計, （再掲）; 合計特殊出生率 is an indicator. */
export const isTotalWord = (text: string) => TOTAL.test(foldName(text));

type Filled = { readonly column: number; readonly text: string };

/** The cells of a row in which something stands of its own. */
export function filledCells(grid: SheetGrid, row: number, left: number, right: number): readonly Filled[] {
  const cells: Filled[] = [];
  for (let column = left; column <= right; column += 1) {
    const text = grid.text(row, column).trim();
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

/** Columns in which 累計 or 平均 is a word like any other: 計算方法, 増減の方向. */
const WITH_SUCH_WORDS: readonly Role[] = ["formula", "better"];

/** A row of totals says so in its first cells; 計画 and 合計特殊出生率 are no totals. */
function isTotal(cells: readonly Filled[], columns: readonly Column[]): boolean {
  const isWord = ({ column }: Filled) => columns.some((each) => each.column === column && WITH_SUCH_WORDS.includes(each.role));
  return cells.filter((cell) => !isWord(cell)).slice(0, 3).some(({ text }) => isTotalWord(text));
}

export function rowKindOf(grid: SheetGrid, row: number, { left, right, columns }: Pick<TableShape, "left" | "right" | "columns">, headings: ReadonlySet<string>): RowKind {
  const cells = filledCells(grid, row, left, right);
  const first = cells[0];
  if (!first) return "blank";
  if (isNote(first.text) && cells.length <= 2) return "note";
  // Half of the headings again is the header of the next printed page.
  const repeated = cells.filter(({ column, text }) => headings.has(`${column}:${foldName(text)}`)).length;
  if (repeated === cells.length || (repeated >= 2 && repeated >= cells.length / 2)) return "header";
  if (isTotal(cells, columns)) return "total";
  if (cells.length === 1) {
    const area = grid.area(row, first.column);
    const wide = area.right - area.left + 1 >= Math.max(2, (right - left + 1) / 2);
    if (wide) return "heading";
  }
  return "data";
}
