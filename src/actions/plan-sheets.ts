import type { Language } from "../messages/language";
import { sheetWords } from "../messages/sheets/sheet-words";
import { outputSheets } from "../sheets";
import type { MadeSheetKind } from "../messages/sheets/kinds";
import type { Missing, OutputSheet, SheetContext } from "../sheets/output-sheet";
import type { SheetDraft } from "../workbook/draft";
import { finish } from "../workbook/steps";
import type { GradedPlan } from "../grading/graded-plan";
import type { Evaluation } from "./evaluation";
import { kindsOfPlans, planKeys } from "./plan-sheet-kinds";
import { atOnceToo, type SheetToWrite } from "./sheets-to-write";
import type { Steps } from "./steps";

/** A sheet that was wanted and can't be made of a plan, and what is missing for it; `plan` is empty for those of all plans together. */
export type UnmadeSheet = { readonly kind: MadeSheetKind; readonly plan: string; readonly why: Missing["missing"] };

export type PlanSheets = { readonly sheets: readonly SheetToWrite[]; readonly unmade: readonly UnmadeSheet[] };

type Setting = { readonly language: Language; /** For the footer. */ readonly date: string; /** Those that get a page; all if left out. */ readonly measures?: readonly string[] };

const missingIn = (draft: SheetDraft | Missing): Missing["missing"] | null => ("missing" in draft ? draft.missing : null);

/** A sheet that may be long says first what is missing; one that has begun to be drawn has all it takes. */
function tryToDraw({ draft, draftInSteps }: OutputSheet, graded: GradedPlan, context: SheetContext): Missing["missing"] | null {
  if (!draftInSteps) return missingIn(draft(graded, context));
  const first = draftInSteps(graded, context).next();
  return first.done === true ? missingIn(first.value) : null;
}

/** As many characters as Excel allows. */
const LONGEST = 31;

/** 「SDGs対応表（第3次伊勢崎市総合計画）」; of a long name its beginning, so that the bracket closes. */
function nameOfPlan(sheet: string, plan: string): string {
  const room = LONGEST - sheet.length - "（）".length;
  return `${sheet}（${plan.length > room ? `${plan.slice(0, Math.max(room - 1, 0))}…` : plan}）`;
}

type Tried = { readonly graded: GradedPlan; readonly key: string | null; readonly place: number; readonly missing: Missing["missing"] | null };

type OfPlan = { readonly graded: GradedPlan; /** The kind of this plan's sheet: a second plan's is one of its own. */ readonly kind: string; readonly key: string | null; /** Its place among the plans of the book, from 1. */ readonly place: number; readonly several: boolean };

function planSheet(output: OutputSheet, { graded, kind, key, place, several }: OfPlan, setting: Setting): SheetToWrite {
  return atOnceToo<Omit<SheetToWrite, "draft">>({
    kind,
    isWanted: () => true,
    *draftInSteps({ file }, earlier, { language }) {
      const context = { ...setting, language, file, earlier: earlier(kind) };
      const draft = output.draftInSteps ? yield* output.draftInSteps(graded, context) : output.draft(graded, context);
      if ("missing" in draft) throw new Error(`${kind} was to be made without ${draft.missing}`);
      return { ...draft, kind, ...(key === null ? {} : { plan: key }), name: several ? nameOfPlan(draft.name, graded.plan.title ?? sheetWords(language).untitled(place)) : draft.name };
    },
  });
}

/** The sheets of these kinds, of every plan that has what they need; else why not. */
export function* planSheetsInSteps({ plans, file, snapshots: [book] }: Evaluation, kinds: readonly string[], setting: Setting): Steps<PlanSheets> {
  const wanted = outputSheets.filter(({ kind }) => kinds.includes(kind));
  const keys = planKeys(plans.map(({ plan }) => plan));
  const listed: PlanSheets[] = [];
  for (const output of wanted) {
    const tried: Tried[] = [];
    for (const [index, graded] of plans.entries()) {
      yield { doing: "drawing", done: 0, of: wanted.length };
      tried.push({ graded, key: keys[index] ?? null, place: index + 1, missing: tryToDraw(output, graded, { ...setting, file, earlier: null }) });
    }
    // A plan that has none of the chosen measures keeps its place, and its sheet of an earlier day.
    const able = tried.filter(({ missing }) => missing === null || missing === "no-such-measures");
    const names = kindsOfPlans(output.kind, able.map(({ key }) => key), book?.sheets ?? []);
    const possible = able.map((each, index) => ({ ...each, kind: names[index] ?? output.kind, several: able.length > 1 })).filter(({ missing }) => missing === null);
    listed.push({
      sheets: possible.map((each) => planSheet(output, each, setting)),
      // Where one of two plans has what it takes, nobody asks why the other has not.
      unmade: possible.length > 0 ? [] : tried.flatMap(({ graded, missing }): readonly UnmadeSheet[] => (missing === null ? [] : [{ kind: output.kind, plan: graded.plan.name, why: missing }])),
    });
  }
  return { sheets: listed.flatMap(({ sheets }) => sheets), unmade: listed.flatMap(({ unmade }) => unmade) };
}

export const listPlanSheets = (evaluation: Evaluation, kinds: readonly string[], setting: Setting): PlanSheets => finish(planSheetsInSteps(evaluation, kinds, setting));
