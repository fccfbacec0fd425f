import type { Language } from "../messages/language";
import type { MadeSheetKind, MissingFor } from "../messages/sheets/kinds";
import type { SheetDraft, WrittenSheet } from "../workbook/draft";
import { findMarked } from "../workbook/mark";
import type { Snapshot } from "../workbook/snapshot";
import { during, finish } from "../workbook/steps";
import type { Evaluation } from "./evaluation";
import { kindIn } from "./plan-sheet-kinds";
import { planSheetsInSteps } from "./plan-sheets";
import { SHEET_KINDS } from "./sheet-kinds";
import { SHEETS_TO_WRITE } from "./sheets-to-write";
import type { Earlier, EvaluationSheet } from "./sheets-to-write";
import type { Steps } from "./steps";

/** A sheet that a person can ask for; `lacks` is empty where it can be made. */
export type SheetChoice = { readonly kind: MadeSheetKind; readonly lacks: readonly { readonly plan: string; readonly why: MissingFor }[] };

type Setting = { readonly language: Language; readonly date: string };

const ofEvaluation = (kind: string): EvaluationSheet | undefined => SHEETS_TO_WRITE.find((sheet) => sheet.kind === kind);

/** All sheets that there are, with what is missing for those that can't be made. */
export function* sheetChoicesInSteps(evaluation: Evaluation, setting: Setting): Steps<readonly SheetChoice[]> {
  const { unmade } = yield* planSheetsInSteps(evaluation, SHEET_KINDS, setting);
  return SHEET_KINDS.map((kind) => {
    const own = ofEvaluation(kind);
    if (!own) return { kind, lacks: evaluation.plans.length === 0 ? [{ plan: "", why: "no-measures" }] : unmade.filter((each) => each.kind === kind).map(({ plan, why }) => ({ plan, why })) };
    return { kind, lacks: own.isWanted(evaluation) ? [] : [{ plan: "", why: own.needs }] };
  });
}

export const listSheetChoices = (evaluation: Evaluation, setting: Setting): readonly SheetChoice[] => finish(sheetChoicesInSteps(evaluation, setting));

/** The sheets of a kind as they would be written now, one for each plan that has one. */
export function* draftSheetsInSteps(evaluation: Evaluation, kind: MadeSheetKind, setting: Setting): Steps<readonly SheetDraft[]> {
  const [book] = evaluation.snapshots;
  const earlier: Earlier = (each) => (book ? findMarked(book.sheets, each) : null);
  const own = ofEvaluation(kind);
  const sheets = own ? [own].filter(({ isWanted }) => isWanted(evaluation)) : (yield* planSheetsInSteps(evaluation, [kind], setting)).sheets;
  const drafts: SheetDraft[] = [];
  for (const { draftInSteps } of sheets) drafts.push(yield* during({ doing: "drawing", done: drafts.length, of: sheets.length }, draftInSteps(evaluation, earlier, setting)));
  return drafts;
}

export const draftSheets = (evaluation: Evaluation, kind: MadeSheetKind, setting: Setting): readonly SheetDraft[] => finish(draftSheetsInSteps(evaluation, kind, setting));

/** The names under which sheets of a kind stand in the book; `written` came into it after it was read. */
export function namesOfMade(book: Snapshot | undefined, written: readonly WrittenSheet[], kind: MadeSheetKind): readonly string[] {
  const sheets = book?.sheets ?? [];
  const marked = sheets.filter(({ mark, ...sheet }) => mark !== null && kindIn(mark.kind) === kind && findMarked(sheets, mark.kind)?.name === sheet.name).map(({ name }) => name);
  const fresh = written.filter((each) => kindIn(each.kind) === kind).map(({ sheet }) => sheet);
  return [...new Set([...marked, ...fresh])];
}
