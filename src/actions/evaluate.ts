import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import { draftEvaluationResults, EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import type { WrittenSheet } from "../workbook/draft";
import { fingerprintOfSheet } from "../workbook/fingerprint";
import { findMarked } from "../workbook/mark";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { isSchemeUnclear } from "./scheme-in-use";
import { evaluateSnapshots } from "./evaluation";
import type { Evaluation } from "./evaluation";

export type { Evaluation } from "./evaluation";

/** A generated sheet in which someone changed more than the columns meant for people. */
export type EditedSheet = { readonly kind: string; readonly sheet: string };

export type EvaluateOptions = {
  /** Chosen for this run; `null` for the scheme of the workbook. */
  readonly scheme: Scheme | null;
  readonly language: Language;
  /** What to do with edits in a sheet that is about to be written anew. `ask` writes nothing if there are any. */
  readonly edits: "ask" | "overwrite";
  /** Further books whose tables belong to the same plan; they are read only. */
  readonly others?: readonly Snapshot[];
};

export type EvaluateOutcome =
  | {
      readonly state: "written";
      readonly evaluation: Evaluation;
      readonly written: readonly WrittenSheet[];
      /** Sheets whose edits gave way, because the person said so. */
      readonly overwritten: readonly EditedSheet[];
    }
  /** No table was found, or none of them has anything to grade; nothing was written. */
  | { readonly state: "nothing-found"; readonly evaluation: Evaluation }
  /** The sheet 評価基準 is not understood; nothing was graded and nothing written. */
  | { readonly state: "scheme-unclear"; readonly evaluation: Evaluation }
  /** Nothing was written: the person decides first. */
  | { readonly state: "edited"; readonly evaluation: Evaluation; readonly sheets: readonly EditedSheet[] };

function isEdited(sheet: SheetSnapshot): boolean {
  return sheet.mark !== null && fingerprintOfSheet(sheet, sheet.mark.people) !== sheet.mark.fingerprint;
}

/** 評価する: reads the book, grades the plan and writes 評価結果. */
export async function evaluate(workbook: Workbook, options: EvaluateOptions): Promise<EvaluateOutcome> {
  const snapshot = await workbook.read();
  const evaluation = evaluateSnapshots([snapshot, ...(options.others ?? [])], options.scheme);
  if (isSchemeUnclear(evaluation)) return { state: "scheme-unclear", evaluation };
  if (evaluation.toGrade.length === 0) return { state: "nothing-found", evaluation };

  const earlier = findMarked(snapshot.sheets, EVALUATION_RESULTS);
  const edited = earlier && isEdited(earlier) ? [{ kind: EVALUATION_RESULTS, sheet: earlier.name }] : [];
  if (edited.length > 0 && options.edits === "ask") return { state: "edited", evaluation, sheets: edited };

  const written = await workbook.write([draftEvaluationResults(evaluation.toGrade, evaluation.file, earlier, options.language)]);
  return { state: "written", evaluation, written, overwritten: edited };
}
