import type { Language } from "../messages/language";
import type { EvaluationSheetKind, MissingFor } from "../messages/sheets/kinds";
import { sheetWords } from "../messages/sheets/sheet-words";
import { CHECK_RESULTS, checkResultsInSteps } from "../sheets/check-results/check-results";
import { DIFFERENCES, differencesInSteps } from "../sheets/differences/differences";
import { evaluationResultsInSteps, EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import { movesReasons, readReasons } from "../sheets/reasons";
import type { SheetDraft } from "../workbook/draft";
import type { SheetSnapshot } from "../workbook/snapshot";
import { finish, type Pauses } from "../workbook/steps";
import type { Evaluation } from "./evaluation";

/** The sheet of a kind as it stands in the book now. */
export type Earlier = (kind: string) => SheetSnapshot | null;

/** `date` is for the footer; empty where nobody says the day. */
export type WriteSetting = { readonly language: Language; readonly date: string };

/** A sheet that 評価する writes. */
export type SheetToWrite = {
  readonly kind: string;
  /** Whether there is anything to write in it. */
  readonly isWanted: (evaluation: Evaluation) => boolean;
  /** It has to be written though only others were asked for. */
  readonly isDue?: (earlier: Earlier) => boolean;
  readonly draftInSteps: DraftInSteps;
  /** The same at once. */
  readonly draft: (...from: Parameters<DraftInSteps>) => SheetDraft;
};

type DraftInSteps = (evaluation: Evaluation, earlier: Earlier, setting: WriteSetting) => Pauses<SheetDraft>;

export const atOnceToo = <Sheet extends Omit<SheetToWrite, "draft">>(sheet: Sheet): Sheet & Pick<SheetToWrite, "draft"> => ({ ...sheet, draft: (...from) => finish(sheet.draftInSteps(...from)) });

/** One of the evaluation itself, and what is missing where there is nothing to write in it. */
export type EvaluationSheet = SheetToWrite & { readonly kind: EvaluationSheetKind; readonly needs: MissingFor };

const hasSomethingToGrade = ({ toGrade }: Evaluation) => toGrade.length > 0;
const reasonSheets = (earlier: Earlier) => ({ results: earlier(EVALUATION_RESULTS), differences: earlier(DIFFERENCES) });

/** A footer holds 255 characters; the names of many plans must leave room for the rest. */
const LONGEST_TITLE = 120;

/** A printed page says when it was made, and from what, as the sheets of a plan do. */
const withSource = (draft: SheetDraft, file: string, { language, date }: WriteSetting): SheetDraft => ({ ...draft, print: { ...draft.print, footer: sheetWords(language).footer(draft.print.footer.slice(0, LONGEST_TITLE), file, date) } });

const evaluationResults: EvaluationSheet = atOnceToo<Omit<EvaluationSheet, "draft">>({
  kind: EVALUATION_RESULTS,
  isWanted: hasSomethingToGrade,
  needs: "nothing-to-grade",
  *draftInSteps({ toGrade, file }, earlier, setting) {
    return withSource(yield* evaluationResultsInSteps(toGrade, file, readReasons(reasonSheets(earlier)), setting.language), file, setting);
  },
});

const differences: EvaluationSheet = atOnceToo<Omit<EvaluationSheet, "draft">>({
  kind: DIFFERENCES,
  isWanted: hasSomethingToGrade,
  needs: "nothing-to-grade",
  isDue: (earlier) => movesReasons(reasonSheets(earlier)),
  *draftInSteps({ toGrade, file }, earlier, setting) {
    return withSource(yield* differencesInSteps(toGrade, file, readReasons(reasonSheets(earlier)), setting.language), file, setting);
  },
});

export const checkResults: EvaluationSheet = atOnceToo<Omit<EvaluationSheet, "draft">>({
  kind: CHECK_RESULTS,
  isWanted: ({ report }) => report.checks.some(({ state }) => state === "ran"),
  needs: "nothing-to-check",
  *draftInSteps({ plans, report, file }, _, setting) {
    return withSource(yield* checkResultsInSteps(plans.map(({ plan }) => plan), report, file, setting.language), file, setting);
  },
});

/** In the order in which they stand in the book. */
export const SHEETS_TO_WRITE: readonly EvaluationSheet[] = [evaluationResults, differences, checkResults];
