import type { Plan } from "../plan/plan";
import type { Place } from "../workbook/place";
import type { Reason } from "./columns/evidence";
import type { Role } from "./columns/roles";
import type { Correction } from "./corrections";

export type TableKind =
  | "evaluation-list"
  | "indicator-list"
  | "direction-list"
  | "measure-grades"
  | "measure-master"
  | "kpi-table"
  | "project-indicators"
  | "plan-indicators"
  | "local-indicators"
  | "goals"
  | "project-matrix"
  | "works"
  | "districts"
  | "related-plans"
  | "national-strategy";

/** One column of a table: what stands above it, and what it was taken for. */
export type ReadColumn = {
  readonly column: string;
  /** As on the sheet; the parts of a heading over several rows behind one another. */
  readonly heading: string;
  /** `unused` where a person wants it left out, `null` where it is not known. */
  readonly role: Role | "unused" | null;
  /** From 0 to 1; `null` without a role. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
};

/** A table that was found, and how it was understood. */
export type ReadTable = {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: TableKind;
  readonly plan: string;
  /** Which column holds what: `{ indicator: "F", actual: "G" }`. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Rows that are hidden or filtered away; they are read all the same. Counted from 1, as on the sheet. */
  readonly hiddenRows: readonly number[];
  /** First row of the header, counted from 1, and the first column where another table stands beside it. */
  readonly headerRow: number;
  readonly left: string | null;
  readonly headings: readonly ReadColumn[];
  /** What a person chose for it; `null` where all is as recognised. */
  readonly correction: Correction | null;
};

/** What could not be known and was not guessed: which of these it is, a person has to say. */
export type Question = {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly left: string | null;
  /** One column that may be either, or one meaning that two columns claim. */
  readonly why: "near-tie" | "column-claimed-twice";
  readonly choices: readonly { readonly column: string; readonly heading: string; readonly role: Role; /** The first cell below, by which the columns can be told apart. */ readonly example: string | null }[];
};

/** Why a cell inside a table was not used; worded in `messages`. */
export type UnreadWhy =
  | "outside-blocks"
  | "no-measure-code"
  | "no-column"
  | "column-claimed-twice"
  | "near-tie"
  | "unknown-code"
  | "total-row"
  | "note-row"
  | "error-value"
  | "no-goal"
  | "no-project"
  | "not-chosen"
  | "setting-unknown"
  | "setting-without-table"
  | "setting-without-column"
  | "setting-without-indicator"
  | "setting-without-mark"
  | "mark-unknown"
  | "mark-without-measure"
  | "mark-without-column"
  | "measure-twice";

export type Unread = { readonly place: Place; readonly text: string; readonly why: UnreadWhy };

/** Why a whole sheet was not read. */
export type LeftOutWhy = "hidden" | "very-hidden" | "generated" | "settings" | "scheme" | "no-table" | "empty";

export type LeftOutSheet = { readonly file: string; readonly sheet: string; readonly why: LeftOutWhy };

/** What stands around the tables of a sheet: titles, rules, notes. `text` is its first cell. */
export type OutsideRange = { readonly file: string; readonly sheet: string; readonly range: string; readonly text: string };

export type Reading = {
  readonly tables: readonly ReadTable[];
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly outside: readonly OutsideRange[];
  readonly plans: readonly Plan[];
};
