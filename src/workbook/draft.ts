import type { Area } from "./address";

/** A sheet that is to be written, in terms that both sides of the seam understand. */
export type DraftCell =
  | { readonly kind: "blank" }
  /** Arrives as this very text, whatever it looks like: `1-1`, `=1+1`, `007`. */
  | { readonly kind: "text"; readonly text: string }
  /** `value` is a decimal in plain digits: `0.443`. */
  | { readonly kind: "number"; readonly value: string; readonly format: string }
  /** Shows `text`; a click goes to the cell of this book. */
  | { readonly kind: "link"; readonly text: string; readonly sheet: string; readonly cell: string };

export const BLANK: DraftCell = { kind: "blank" };

export type Border = "none" | "hair" | "thin" | "medium";

/** Colours are `RRGGBB`. What a style leaves out stays as the book's default. */
export type DraftStyle = {
  readonly bold?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** All four sides of every cell of the area. */
  readonly border?: Border;
};

/** Later rectangles are laid over earlier ones, property by property. */
export type StyledArea = { readonly area: Area; readonly style: DraftStyle };

export type PrintSetup = {
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  /** First and last row that is repeated on every page, from 0. */
  readonly titleRows: readonly [number, number] | null;
  /** Shown at the foot of each page beside the page number. */
  readonly footer: string;
};

/** A column in which people write. Whoever makes the draft has carried over what stood in it before. */
export type PeopleColumn = {
  /** The column of this draft. */
  readonly column: number;
  /** The heading by which the column is found in a sheet written earlier. */
  readonly heading: string;
};

export type SheetDraft = {
  /** Which output sheet this is; one sheet of a kind is kept in a book and written anew in place. */
  readonly kind: string;
  /** The name wanted when the sheet is first made; a person may rename it afterwards. */
  readonly name: string;
  /** A full rectangle that begins at A1. */
  readonly cells: readonly (readonly DraftCell[])[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** In characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  /** In points, one per row; `null` leaves the book's default. */
  readonly rowHeights: readonly (number | null)[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly people: readonly PeopleColumn[];
};

export type WrittenSheet = {
  readonly kind: string;
  /** The sheet's name as it stands in the book, which may be a person's own. */
  readonly sheet: string;
  readonly range: string;
};
