import { outputSheets } from "../sheets";
import type { EvaluationSheetKind, MadeSheetKind } from "../messages/sheets/kinds";

/** Those of the evaluation itself, in the order in which they stand in the book. */
export const SHEETS_OF_EVALUATION: readonly EvaluationSheetKind[] = ["evaluation-results", "differences", "check-results"];

/** All sheets that can be asked for. */
export const SHEET_KINDS: readonly MadeSheetKind[] = [...SHEETS_OF_EVALUATION, ...outputSheets.map(({ kind }) => kind)];

/** Where nobody chose: what was evaluated and checked, and every matrix that can be made. */
export const SHEETS_BY_DEFAULT: readonly MadeSheetKind[] = SHEET_KINDS.filter((kind) => SHEETS_OF_EVALUATION.some((each) => each === kind) || kind.endsWith("-matrix"));
