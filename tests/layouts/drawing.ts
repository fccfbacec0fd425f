import { EMPTY } from "../../src/workbook/snapshot";
import type { Cell } from "../../src/workbook/snapshot";

/**
 * Cells that say one thing together, over several rows or columns. Whether they are merged, left blank below the first
 * or filled in every row is decided last; a page break or a blank line in between breaks the run in two.
 */
export type Run = { readonly key: string; readonly level: "heading" | "hierarchy" | "item" | "banner" };
export type Drawn = { readonly cell: Cell; readonly run: Run | null };

export type Part = "title" | "heading" | "header" | "body" | "total" | "note" | "blank";
export type DrawnRow = { readonly part: Part; readonly cells: readonly Drawn[] };

/** One table, or one page with headings between its tables, before it is put on a sheet. */
export type Drawing = {
  readonly name: string;
  readonly rows: readonly DrawnRow[];
  /** Its cells list one thing a line: nobody breaks a name over lines there. */
  readonly listed?: true;
};

export const NOTHING: Drawn = { cell: EMPTY, run: null };

export const textCell = (text: string | null): Cell => (text === null || text === "" ? EMPTY : { kind: "text", text });
export const drawn = (text: string | null, run: Run | null = null): Drawn => ({ cell: textCell(text), run });

export const widthOf = (drawing: Drawing) => Math.max(0, ...drawing.rows.map(({ cells }) => cells.length));

export const lineOf = (part: Part, ...cells: readonly Drawn[]): DrawnRow => ({ part, cells });

/** A row of the table's width with one text in it. */
export function textRow(part: Part, text: string, width: number, at = 0): DrawnRow {
  return { part, cells: Array.from({ length: Math.max(width, 1) }, (_, column) => (column === Math.min(at, width - 1) ? drawn(text) : NOTHING)) };
}

/** In how many cells of a row something stands; a row merged over the table is one cell. */
export const says = (row: DrawnRow) => (row.cells.some(({ run }) => run?.level === "banner") ? 1 : row.cells.filter(({ cell }) => cell.kind !== "empty").length);
