import type { Language } from "../messages/language";
import type { EvaluationSheetKind, MissingFor } from "../messages/sheets/kinds";
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

/** One of the evaluation itself, and what is missing where there is nothing to write in it. */
export type EvaluationSheet = SheetToWrite & { readonly kind: EvaluationSheetKind; readonly needs: MissingFor };

const hasSomethingToGrade = ({ toGrade }: Evaluation) => toGrade.length > 0;
const reasonSheets = (earlier: Earlier) => ({ results: earlier(EVALUATION_RESULTS), differences: earlier(DIFFERENCES) });

const evaluationResults: EvaluationSheet = {
  kind: EVALUATION_RESULTS,
  isWanted: hasSomethingToGrade,
  needs: "nothing-to-grade",
  draft: ({ toGrade, file }, earlier, language) => draftEvaluationResults(toGrade, file, readReasons(reasonSheets(earlier)), language),
};

const differences: EvaluationSheet = {
  kind: DIFFERENCES,
  isWanted: hasSomethingToGrade,
  needs: "nothing-to-grade",
  isDue: (earlier) => movesReasons(reasonSheets(earlier)),
  draft: ({ toGrade, file }, earlier, language) => draftDifferences(toGrade, file, readReasons(reasonSheets(earlier)), language),
};

export const checkResults: EvaluationSheet = {
  kind: CHECK_RESULTS,
  isWanted: ({ report }) => report.checks.some(({ state }) => state === "ran"),
  needs: "nothing-to-check",
  draft: ({ plans, report, file }, _, language) => draftCheckResults(plans.map(({ plan }) => plan), report, file, language),
};

/** In the order in which they stand in the book. */
export const SHEETS_TO_WRITE: readonly EvaluationSheet[] = [evaluationResults, differences, checkResults];
