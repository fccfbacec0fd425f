import type { Language } from "../messages/language";
import { CHECK_RESULTS, draftCheckResults } from "../sheets/check-results/check-results";
import { draftEvaluationResults, EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import type { SheetDraft } from "../workbook/draft";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Evaluation } from "./evaluation";

/** A sheet that 評価する writes. */
export type SheetToWrite = {
  readonly kind: string;
  /** Whether there is anything to write in it. */
  readonly isWanted: (evaluation: Evaluation) => boolean;
  /** `earlier` gives the sheet of a kind as it stands in the book now. */
  readonly draft: (evaluation: Evaluation, earlier: (kind: string) => SheetSnapshot | null, language: Language) => SheetDraft;
};

const evaluationResults: SheetToWrite = {
  kind: EVALUATION_RESULTS,
  isWanted: ({ toGrade }) => toGrade.length > 0,
  draft: ({ toGrade, file }, earlier, language) => draftEvaluationResults(toGrade, file, earlier(EVALUATION_RESULTS), language),
};

export const checkResults: SheetToWrite = {
  kind: CHECK_RESULTS,
  isWanted: ({ report }) => report.checks.some(({ state }) => state === "ran"),
  draft: ({ plans, report, file }, _, language) => draftCheckResults(plans.map(({ plan }) => plan), report, file, language),
};

/** In the order in which they stand in the book. */
export const SHEETS_TO_WRITE: readonly SheetToWrite[] = [evaluationResults, checkResults];
