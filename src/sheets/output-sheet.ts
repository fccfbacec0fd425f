import type { GradedPlan } from "../grading/graded-plan";
import type { Language } from "../messages/language";
import type { MissingFor, SheetKind } from "../messages/sheets/kinds";
import type { SheetDraft } from "../workbook/draft";
import type { SheetSnapshot } from "../workbook/snapshot";
import { finish, type Pauses } from "../workbook/steps";

/** What a sheet can't be made without. */
export type Missing = { readonly missing: MissingFor };

export type { SheetKind } from "../messages/sheets/kinds";

export type SheetContext = {
  readonly language: Language;
  /** The book that is written to: links lead only into it. */
  readonly file: string;
  /** 令和8年11月20日: when the sheet was made, for its footer. */
  readonly date: string;
  /** Codes of the measures that get a page of their own; all if left out. */
  readonly measures?: readonly string[];
  /** The sheet of this kind as it stands in the book now, with what people wrote in it. */
  readonly earlier: SheetSnapshot | null;
};

type DraftInSteps = (plan: GradedPlan, context: SheetContext) => Pauses<SheetDraft | Missing>;

export type OutputSheet = {
  readonly kind: SheetKind;
  /** Of one plan; a book with two plans gets two sheets. */
  readonly draft: (plan: GradedPlan, context: SheetContext) => SheetDraft | Missing;
  /** Of a sheet that may be long: the same with pauses. What is missing is said before the first of them. */
  readonly draftInSteps?: DraftInSteps;
};

export const sheetInSteps = (kind: SheetKind, draftInSteps: DraftInSteps): OutputSheet => ({ kind, draft: (plan, context) => finish(draftInSteps(plan, context)), draftInSteps });
