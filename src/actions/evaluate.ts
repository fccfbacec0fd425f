import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import { DIFFERENCES, draftDifferences } from "../sheets/differences/differences";
import { draftEvaluationResults, EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import { movesReasons, readReasons } from "../sheets/reasons";
import type { WrittenSheet } from "../workbook/draft";
import { fingerprintOfSheet } from "../workbook/fingerprint";
import { findMarked } from "../workbook/mark";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { evaluateSnapshots } from "./evaluation";
import type { Evaluation } from "./evaluation";

export type { Evaluation } from "./evaluation";

/** A generated sheet in which someone changed more than the columns meant for people. */
export type EditedSheet = { readonly kind: string; readonly sheet: string };

export type EvaluateOptions = {
  readonly scheme: Scheme;
  readonly language: Language;
  /** What to do with edits in a sheet that is about to be written anew. `ask` writes nothing if there are any. */
  readonly edits: "ask" | "overwrite";
  /** Further books whose tables belong to the same plan; they are read only. */
  readonly others?: readonly Snapshot[];
  /** Of what the action can write, only these kinds. */
  readonly sheets?: readonly string[];
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
  /** Nothing was written: the person decides first. */
  | { readonly state: "edited"; readonly evaluation: Evaluation; readonly sheets: readonly EditedSheet[] };

function isEdited(sheet: SheetSnapshot): boolean {
  return sheet.mark !== null && fingerprintOfSheet(sheet, sheet.mark.people) !== sheet.mark.fingerprint;
}

/** What the action can write, in the order of the sheets. */
export const EVALUATION_SHEETS = [EVALUATION_RESULTS, DIFFERENCES] as const;

/** 評価する: reads the book, grades the plan and writes 評価結果 and 評価の相違一覧. */
export async function evaluate(workbook: Workbook, options: EvaluateOptions): Promise<EvaluateOutcome> {
  const snapshot = await workbook.read();
  const evaluation = evaluateSnapshots([snapshot, ...(options.others ?? [])], options.scheme);
  if (evaluation.toGrade.length === 0) return { state: "nothing-found", evaluation };

  const { toGrade, file } = evaluation;
  const earlier = { results: findMarked(snapshot.sheets, EVALUATION_RESULTS), differences: findMarked(snapshot.sheets, DIFFERENCES) };
  const reasons = readReasons(earlier);
  const wanted = ({ kind }: { readonly kind: string }) => options.sheets?.includes(kind) !== false || (kind === DIFFERENCES && movesReasons(earlier));
  const drafts = [draftEvaluationResults, draftDifferences].map((draft) => draft(toGrade, file, reasons, options.language)).filter(wanted);
  const edited = [earlier.results, earlier.differences].flatMap((sheet) => (sheet?.mark && wanted(sheet.mark) && isEdited(sheet) ? [{ kind: sheet.mark.kind, sheet: sheet.name }] : []));
  if (edited.length > 0 && options.edits === "ask") return { state: "edited", evaluation, sheets: edited };
  return { state: "written", evaluation, written: await workbook.write(drafts), overwritten: edited };
}
