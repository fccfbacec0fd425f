import type { MatrixTable } from "../../plan/plan";
import type { Role } from "../columns/roles";
import type { IndicatorChoiceKind } from "../indicator-choices";
import type { TableKind } from "../reading";

/** What the sheet of settings is written in, in one language; it is understood in all of them. */
export type SettingsWords = {
  readonly sheet: string;
  readonly headings: { readonly type: string; readonly sheet: string; /** The row of a table's header, or the code of an indicator's measure. */ readonly row: string; readonly item: string; readonly value: string; readonly note: string };
  /** What the third column was headed before it held codes too. */
  readonly headerRow: string;
  /** The subjects of rows about one indicator: its code stands in the third column, its name in the fourth. */
  readonly choices: Readonly<Record<IndicatorChoiceKind, string>>;
  /** The subjects of rows about one mark of a matrix: the measure's code stands in the third column, the goal or project in the fourth. */
  readonly marks: Readonly<Record<MatrixTable, string>>;
  /** No mark is to stand there. */
  readonly noMark: string;
  /** The subject of rows that name a plan. */
  readonly planName: string;
  /** The subject of rows about how tables are read. */
  readonly tableReading: string;
  readonly items: { readonly kind: string; readonly startsAt: string; readonly headings: string; readonly whole: string };
  readonly automatic: string;
  readonly kinds: Readonly<Record<TableKind | "none", string>>;
  readonly roles: Readonly<Record<Role | "unused", string>>;
};
