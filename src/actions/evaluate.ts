import type { CheckReport } from "../checks/finding";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import type { LeftOutSheet, ReadTable, Unread } from "../reading/reading";
import type { WrittenSheet } from "../workbook/draft";

/** All that follows from a workbook's content. */
export type Evaluation = {
  readonly file: string;
  readonly tables: readonly ReadTable[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly plans: readonly GradedPlan[];
  readonly report: CheckReport;
};

/** A generated sheet in which someone changed more than the columns meant for people. */
export type EditedSheet = { readonly kind: string; readonly sheet: string };

export type EvaluateOptions = {
  readonly scheme: Scheme;
  readonly language: Language;
  /** What to do with edits in a sheet that is about to be written anew. `ask` writes nothing if there are any. */
  readonly edits: "ask" | "overwrite";
};

export type EvaluateOutcome =
  | { readonly state: "written"; readonly evaluation: Evaluation; readonly written: readonly WrittenSheet[]; readonly overwritten: readonly EditedSheet[] }
  /** No sheet holds a table that can be graded; nothing was written. */
  | { readonly state: "nothing-found"; readonly evaluation: Evaluation }
  /** Nothing was written: the person decides first. */
  | { readonly state: "edited"; readonly evaluation: Evaluation; readonly sheets: readonly EditedSheet[] };
