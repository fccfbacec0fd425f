import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import type { WrittenSheet } from "../workbook/draft";
import { fingerprintOfSheet } from "../workbook/fingerprint";
import { findMarked } from "../workbook/mark";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { evaluateSnapshots } from "./evaluation";
import type { CheckOptions, Evaluation } from "./evaluation";
import { SHEETS_TO_WRITE } from "./sheets-to-write";
import type { Earlier, SheetToWrite } from "./sheets-to-write";

export type { Evaluation } from "./evaluation";

/** A generated sheet in which someone changed more than the columns meant for people. */
export type EditedSheet = { readonly kind: string; readonly sheet: string };

export type EvaluateOptions = CheckOptions & {
  readonly scheme: Scheme;
  readonly language: Language;
  /** What to do with edits in a sheet that is about to be written anew. `ask` writes nothing if there are any. */
  readonly edits: "ask" | "overwrite";
  /** Further books whose tables belong to the same plan; they are read only. */
  readonly others?: readonly Snapshot[];
  /** Only these kinds of sheets; all that have something to say if left out. */
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
  /** No table was found, or nothing in them can be graded or checked; nothing was written. */
  | { readonly state: "nothing-found"; readonly evaluation: Evaluation }
  /** Nothing was written: the person decides first. */
  | { readonly state: "edited"; readonly evaluation: Evaluation; readonly sheets: readonly EditedSheet[] };

function isEdited(sheet: SheetSnapshot): boolean {
  return sheet.mark !== null && fingerprintOfSheet(sheet, sheet.mark.people) !== sheet.mark.fingerprint;
}

const earlierIn = ({ snapshots: [book] }: Evaluation): Earlier => (kind) => (book ? findMarked(book.sheets, kind) : null);

/** Writes sheets of an evaluation anew, unless people edited them and have to be asked. */
export async function writeSheets(workbook: Workbook, evaluation: Evaluation, sheets: readonly SheetToWrite[], { language, edits }: Pick<EvaluateOptions, "language" | "edits">): Promise<EvaluateOutcome> {
  const earlier = earlierIn(evaluation);
  const edited = sheets.flatMap(({ kind }) => {
    const sheet = earlier(kind);
    return sheet && isEdited(sheet) ? [{ kind, sheet: sheet.name }] : [];
  });
  if (edited.length > 0 && edits === "ask") return { state: "edited", evaluation, sheets: edited };
  const written = await workbook.write(sheets.map(({ draft }) => draft(evaluation, earlier, language)));
  return { state: "written", evaluation, written, overwritten: edited };
}

/** 評価する: reads the book, grades and checks its plans, and writes 評価結果, 評価の相違一覧 and 検証結果. */
export async function evaluate(workbook: Workbook, options: EvaluateOptions): Promise<EvaluateOutcome> {
  const snapshot = await workbook.read();
  const evaluation = evaluateSnapshots([snapshot, ...(options.others ?? [])], options.scheme, options);
  const sheets = SHEETS_TO_WRITE.filter(({ kind, isWanted, isDue }) => isWanted(evaluation) && (options.sheets?.includes(kind) !== false || isDue?.(earlierIn(evaluation)) === true));
  return sheets.length === 0 ? { state: "nothing-found", evaluation } : writeSheets(workbook, evaluation, sheets, options);
}
