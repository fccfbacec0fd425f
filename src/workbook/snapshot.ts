import type { Area } from "./address";
import type { SheetMark } from "./mark";

/**
 * What one cell holds. `text` is what a person sees in it.
 * `formula` is what was typed, `=B3/2`; `=` alone where that is not known.
 * A number stays the double that Excel keeps; whoever needs it exact reads its shortest decimal form.
 */
export type Cell =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string; readonly formula?: string }
  | { readonly kind: "number"; readonly value: number; readonly text: string; readonly format: string; readonly formula?: string }
  | { readonly kind: "date"; readonly serial: number; readonly text: string; readonly format: string; readonly formula?: string }
  | { readonly kind: "boolean"; readonly value: boolean; readonly text: string; readonly formula?: string }
  | { readonly kind: "error"; readonly text: string; readonly formula?: string };

export const EMPTY: Cell = { kind: "empty" };

export type Visibility = "visible" | "hidden" | "veryHidden";

export type SheetSnapshot = {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly mark: SheetMark | null;
  /** Where `rows[0][0]` stands. */
  readonly top: number;
  readonly left: number;
  /** A full rectangle: every row has the same length. No rows for an empty sheet. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

export type Snapshot = {
  /** The file's name, for people: `evaluation.xlsx`. */
  readonly file: string;
  readonly readOnly: boolean;
  /** The book's structure is protected: no sheet can be added. */
  readonly protected: boolean;
  readonly sheets: readonly SheetSnapshot[];
};

/** The cell at a row and column of the sheet (not of `rows`). */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows[row - sheet.top]?.[column - sheet.left] ?? EMPTY;
}

/** What a person sees in the cell; nothing for an empty one. */
export function textOf(cell: Cell): string {
  return cell.kind === "empty" ? "" : cell.text;
}
