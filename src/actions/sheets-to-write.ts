import type { Language } from "../messages/language";
import { CHECK_RESULTS, draftCheckResults } from "../sheets/check-results/check-results";
import { DIFFERENCES, draftDifferences } from "../sheets/differences/differences";
import { draftEvaluationResults, EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import { movesReasons, readReasons } from "../sheets/reasons";
import type { SheetDraft } from "../workbook/draft";
import type { SheetSnapshot } from "../workbook/snapshot";
import type { Evaluation } from "./evaluation";

/** The sheet of a kind as it stands in the book now. */
export type Earlier = (kind: string) => SheetSnapshot | null;

/** A sheet that 評価する writes. */
export type SheetToWrite = {
  readonly kind: string;
  /** Whether there is anything to write in it. */
  readonly isWanted: (evaluation: Evaluation) => boolean;
  /** It has to be written though only others were asked for. */
  readonly isDue?: (earlier: Earlier) => boolean;
  readonly draft: (evaluation: Evaluation, earlier: Earlier, language: Language) => SheetDraft;
};

const hasSomethingToGrade = ({ toGrade }: Evaluation) => toGrade.length > 0;
const reasonSheets = (earlier: Earlier) => ({ results: earlier(EVALUATION_RESULTS), differences: earlier(DIFFERENCES) });

const evaluationResults: SheetToWrite = {
  kind: EVALUATION_RESULTS,
  isWanted: hasSomethingToGrade,
  draft: ({ toGrade, file }, earlier, language) => draftEvaluationResults(toGrade, file, readReasons(reasonSheets(earlier)), language),
};

const differences: SheetToWrite = {
  kind: DIFFERENCES,
  isWanted: hasSomethingToGrade,
  isDue: (earlier) => movesReasons(reasonSheets(earlier)),
  draft: ({ toGrade, file }, earlier, language) => draftDifferences(toGrade, file, readReasons(reasonSheets(earlier)), language),
};

export const checkResults: SheetToWrite = {
  kind: CHECK_RESULTS,
  isWanted: ({ report }) => report.checks.some(({ state }) => state === "ran"),
  draft: ({ plans, report, file }, _, language) => draftCheckResults(plans.map(({ plan }) => plan), report, file, language),
};

/** In the order in which they stand in the book. */
export const SHEETS_TO_WRITE: readonly SheetToWrite[] = [evaluationResults, differences, checkResults];
