import type { GradedPlan } from "../grading/graded-plan";
import type { Language } from "../messages/language";
import type { SheetDraft } from "../workbook/draft";
import type { SheetSnapshot } from "../workbook/snapshot";

/** The sheets that follow from a plan, one file each. The names are those of the command line. */
export type SheetKind = "goal-matrix" | "project-matrix";

/** What a sheet can't be made without; worded in `messages`. */
export type Missing = { readonly missing: "no-measures" | "no-goals" | "no-projects" };

export type SheetContext = {
  readonly language: Language;
  /** The book that is written to: links lead only into it. */
  readonly file: string;
  /** 令和8年11月20日: when the sheet was made, for its footer. */
  readonly date: string;
  /** The sheet of this kind as it stands in the book now, with what people wrote in it. */
  readonly earlier: SheetSnapshot | null;
};

export type OutputSheet = {
  readonly kind: SheetKind;
  /** Of one plan; a book with two plans gets two sheets. */
  readonly draft: (plan: GradedPlan, context: SheetContext) => SheetDraft | Missing;
};
