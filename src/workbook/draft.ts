import type { Area } from "./address";
import type { DraftChart } from "./draft-chart";
import type { PrintSetup } from "./draft-print";
import type { StyledArea } from "./draft-style";

export type { ChartSeries, DraftChart } from "./draft-chart";
export type { Margins, PrintSetup } from "./draft-print";
export { type Border, type DraftStyle, outlineOf, type StyledArea } from "./draft-style";

/** What a formula comes to. Numbers are decimals in plain digits. */
export type FormulaValue =
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string };

/** A sheet by its name, or a generated one by its kind, whatever it is called in the book. */
export type SheetReference = string | { readonly kind: string };

/** A sheet that is to be written, in terms that both sides of the seam understand. */
export type DraftCell =
  | { readonly kind: "blank" }
  /** Arrives as this very text, whatever it looks like: `1-1`, `=1+1`, `007`. */
  | { readonly kind: "text"; readonly text: string }
  /** `value` is a decimal in plain digits: `0.443`. */
  | { readonly kind: "number"; readonly value: string; readonly format: string }
  /** Shows `text`; a click goes to the cell of this book. */
  | { readonly kind: "link"; readonly text: string; readonly sheet: SheetReference; readonly cell: string }
  /**
   * Worked out by Excel. A generated sheet is named by its kind in braces: `=SUM({kpi-list}!B2:B9)`; functions in English.
   * `value` is what it comes to as far as is known here: it stands in a file until a program works it out anew.
   */
  | { readonly kind: "formula"; readonly formula: string; readonly value: FormulaValue; readonly format: string };

export const BLANK: DraftCell = { kind: "blank" };

/** Cells in which a person chooses from a list; what is not in it is refused when typed. At most 255 characters with their commas. */
export type Validation = { readonly area: Area; readonly list: readonly string[] };

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
  /** Kept unseen with the sheet, and found in its mark when the book is read again: what was drawn, whatever people make of it. */
  readonly drawn?: string;
  /** Kept in the mark as well: of which plan the sheet is. */
  readonly plan?: string;
  /** Rows before which a page begins. Left out, a sheet written anew keeps those it has. */
  readonly pageBreaks?: readonly number[];
  /** Left out, a sheet written anew keeps those it has; else all of the sheet's are replaced by these. */
  readonly validations?: readonly Validation[];
  /** Left out, a sheet written anew keeps those it has; else ours are replaced, a person's own stay. */
  readonly charts?: readonly DraftChart[];
  /** The lines between cells; shown if left out. */
  readonly gridLines?: boolean;
};

export type WrittenSheet = {
  readonly kind: string;
  /** The sheet's name as it stands in the book, which may be a person's own. */
  readonly sheet: string;
  readonly range: string;
  /** The host refused its charts; the tables stand. */
  readonly withoutCharts?: true;
  /** The copy in which it was kept as it stood before. */
  readonly copy?: string;
};
