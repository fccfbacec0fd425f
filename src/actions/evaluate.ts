import type { Finding } from "../checks/finding";
import type { Scheme } from "../grading/scheme";
import type { Language } from "../messages/language";
import type { SheetDraft, WrittenSheet } from "../workbook/draft";
import { findMarked } from "../workbook/mark";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { during } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import { hasOnlyMarkEdits } from "./matrix-marks";
import { isSchemeUnclear } from "./scheme-in-use";
import { nameCopy } from "../messages/edited-sheets";
import { type EditedSheet, isEditedInSteps, tellEdits } from "./edited-sheets";
import { evaluateInSteps } from "./evaluation";
import type { CheckOptions, Evaluation } from "./evaluation";
import { planSheetsInSteps } from "./plan-sheets";
import type { UnmadeSheet } from "./plan-sheets";
import { SHEETS_TO_WRITE } from "./sheets-to-write";
import type { Earlier, SheetToWrite } from "./sheets-to-write";
import { atOnce, type Steps } from "./steps";

export type { Evaluation } from "./evaluation";

export type { EditedCell, EditedSheet } from "./edited-sheets";

/** Edits that stay, in a copy that nothing reads or writes. */
export type KeptSheet = EditedSheet & { readonly copy: string };

export type EvaluateOptions = CheckOptions & {
  /** Chosen for this run; `null` for the scheme of the workbook. */
  readonly scheme: Scheme | null;
  readonly language: Language;
  /**
   * What to do with edits in a sheet that is about to be written anew. `ask` writes nothing if there are any; `keep-copy`
   * keeps the sheet as it stands in a copy.
   */
  readonly edits: "ask" | "overwrite" | "keep-copy";
  /** Further books whose tables belong to the same plan; they are read only. */
  readonly others?: readonly Snapshot[];
  /**
   * Only these kinds of sheets: of those of the evaluation, and of those that follow from a plan. Left out, all of the
   * evaluation that have something to say.
   */
  readonly sheets?: readonly string[];
  /** Codes of the measures that get a page in 施策ページ; all if left out. */
  readonly measures?: readonly string[];
  /** 令和8年11月20日, as it stands in the footers. */
  readonly date?: string;
};

export type EvaluateOutcome =
  | {
      readonly state: "written";
      readonly evaluation: Evaluation;
      readonly written: readonly WrittenSheet[];
      /** Sheets whose edits gave way, because the person said so. */
      readonly overwritten: readonly EditedSheet[];
      /** Sheets whose edits stay in a copy, because the person said so. */
      readonly kept: readonly KeptSheet[];
      /** Sheets that were asked for and can't be made, with what is missing for them. */
      readonly unmade: readonly UnmadeSheet[];
    }
  /** No table was found, or nothing in them can be graded or checked; nothing was written. */
  | { readonly state: "nothing-found"; readonly evaluation: Evaluation; readonly unmade: readonly UnmadeSheet[] }
  /** The sheet 評価基準 is not understood; nothing was graded and nothing written. */
  | { readonly state: "scheme-unclear"; readonly evaluation: Evaluation }
  /** Nothing was written: the person decides first. */
  | { readonly state: "edited"; readonly evaluation: Evaluation; readonly sheets: readonly EditedSheet[] };

/** What was found about a matrix does not stand in it any more once it is drawn anew. */
function withoutRedrawn(evaluation: Evaluation, redrawn: readonly SheetSnapshot[]): Evaluation {
  const { report, file } = evaluation;
  const isGone = ({ check, place }: Finding) => (check === "matrix-goal-edited" || check === "matrix-mark-edited") && place.file === file && redrawn.some(({ name }) => name === place.sheet);
  return redrawn.length === 0 ? evaluation : { ...evaluation, report: { ...report, findings: report.findings.filter((finding) => !isGone(finding)) } };
}

type WriteOptions = Pick<EvaluateOptions, "language" | "edits" | "date" | "carry"> & {
  /** Marks that people changed in a matrix and that the plan does not have may go without a question. */
  readonly marks?: "discard";
};

const earlierIn = ({ snapshots: [book] }: Evaluation): Earlier => (kind) => (book ? findMarked(book.sheets, kind) : null);

type Drawn = { readonly drafts: readonly SheetDraft[]; /** What people edited in the sheets of before. */ readonly found: readonly EditedSheet[] };

function* drawSheets(evaluation: Evaluation, sheets: readonly SheetToWrite[], { language, edits, marks, date = "" }: WriteOptions): Steps<Drawn> {
  const earlier = earlierIn(evaluation);
  const step = (done: number) => ({ doing: "drawing", done, of: sheets.length }) as const;
  const edited: { readonly kind: string; readonly sheet: SheetSnapshot }[] = [];
  for (const { kind } of sheets) {
    const sheet = earlier(kind);
    if (!sheet) continue;
    const wasEdited = yield* during(step(0), isEditedInSteps(sheet));
    if (wasEdited && !hasOnlyMarkEdits(sheet, evaluation, marks === "discard" ? "all" : "held")) edited.push({ kind, sheet });
  }
  const told = withoutRedrawn(evaluation, edits === "ask" ? [] : edited.map(({ sheet }) => sheet));
  const drafts: SheetDraft[] = [];
  const found: EditedSheet[] = [];
  for (const { draftInSteps } of sheets) {
    const draft = yield* during(step(drafts.length), draftInSteps(told, earlier, { language, date }));
    drafts.push(draft);
    const sheet = edited.find(({ kind }) => kind === draft.kind)?.sheet;
    if (sheet) found.push(tellEdits(draft.kind, sheet, draft));
  }
  return { drafts, found };
}

/** Writes sheets of an evaluation anew, unless people edited them and have to be asked. */
export async function writeSheets(workbook: Workbook, evaluation: Evaluation, sheets: readonly SheetToWrite[], options: WriteOptions, unmade: readonly UnmadeSheet[] = []): Promise<EvaluateOutcome> {
  const { language, edits, carry = atOnce } = options;
  const { drafts, found } = await carry(drawSheets(evaluation, sheets, options));
  if (found.length > 0 && edits === "ask") return { state: "edited", evaluation, sheets: found };
  const copies = edits === "keep-copy" ? found.map(({ kind, sheet }) => ({ kind, name: nameCopy(language, sheet) })) : [];
  const written = await workbook.write(drafts, copies);
  const kept = found.flatMap((sheet) => {
    const copy = written.find(({ kind }) => kind === sheet.kind)?.copy;
    return copy === undefined ? [] : [{ ...sheet, copy }];
  });
  return { state: "written", evaluation, written, overwritten: found.filter(({ kind }) => !kept.some((sheet) => sheet.kind === kind)), kept, unmade };
}

/** 評価する: reads the book, grades and checks its plans, and writes 評価結果, 評価の相違一覧 and 検証結果. */
export async function evaluate(workbook: Workbook, options: EvaluateOptions): Promise<EvaluateOutcome> {
  const { carry = atOnce } = options;
  const snapshot = await workbook.read();
  const evaluation = await carry(evaluateInSteps([snapshot, ...(options.others ?? [])], options.scheme, options));
  if (isSchemeUnclear(evaluation)) return { state: "scheme-unclear", evaluation };
  const sheets = SHEETS_TO_WRITE.filter(({ kind, isWanted, isDue }) => isWanted(evaluation) && (options.sheets?.includes(kind) !== false || isDue?.(earlierIn(evaluation)) === true));
  const ofPlans = await carry(planSheetsInSteps(evaluation, options.sheets ?? [], { language: options.language, date: options.date ?? "", ...(options.measures === undefined ? {} : { measures: options.measures }) }));
  const idle = evaluation.plans.length === 0 ? [] : SHEETS_TO_WRITE.filter(({ kind, isWanted }) => options.sheets?.includes(kind) === true && !isWanted(evaluation));
  const unmade = [...idle.map(({ kind, needs }): UnmadeSheet => ({ kind, plan: "", why: needs })), ...ofPlans.unmade];
  const all = [...sheets, ...ofPlans.sheets];
  return all.length === 0 ? { state: "nothing-found", evaluation, unmade } : writeSheets(workbook, evaluation, all, options, unmade);
}
