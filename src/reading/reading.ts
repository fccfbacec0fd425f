import type { Plan } from "../plan/plan";
import type { Place } from "../workbook/place";

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
  | "works"
  | "districts"
  | "related-plans"
  | "national-strategy";

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
  | "no-project";

export type Unread = { readonly place: Place; readonly text: string; readonly why: UnreadWhy };

/** Why a whole sheet was not read. */
export type LeftOutWhy = "hidden" | "very-hidden" | "generated" | "no-table" | "empty";

export type LeftOutSheet = { readonly file: string; readonly sheet: string; readonly why: LeftOutWhy };

/** What stands around the tables of a sheet: titles, rules, notes. `text` is its first cell. */
export type OutsideRange = { readonly file: string; readonly sheet: string; readonly range: string; readonly text: string };

export type Reading = {
  readonly tables: readonly ReadTable[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly outside: readonly OutsideRange[];
  readonly plans: readonly Plan[];
};
