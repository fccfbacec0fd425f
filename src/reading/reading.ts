import type { Plan } from "../plan/plan";
import type { Place } from "../workbook/place";

export type TableKind = "evaluation-list";

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
};

/** Why a cell inside a table was not used; worded in `messages`. */
export type UnreadWhy = "unreadable-figure" | "outside-blocks" | "no-measure-code" | "code-twice" | "no-column" | "error-value";

export type Unread = { readonly place: Place; readonly text: string; readonly why: UnreadWhy };

/** Why a whole sheet was not read. */
export type LeftOutWhy = "hidden" | "very-hidden" | "generated" | "no-table" | "empty";

export type LeftOutSheet = { readonly file: string; readonly sheet: string; readonly why: LeftOutWhy };

export type Reading = {
  readonly tables: readonly ReadTable[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly plans: readonly Plan[];
};
