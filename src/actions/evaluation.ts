import { checks } from "../checks";
import { applyAnswersInSteps } from "../checks/answers";
import type { AnsweredReport } from "../checks/answers";
import type { CheckReport } from "../checks/finding";
import { foldFindingsInSteps } from "../checks/fold";
import { formNotAsked, runFormInSteps } from "../checks/form/run-form";
import { linkReasons } from "../checks/link-reasons";
import { runChecksInSteps } from "../checks/run-checks";
import { sortFindingsInSteps } from "../checks/sort-findings";
import { gradePlanInSteps } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { leaveUngraded } from "../grading/ungraded-plan";
import { readWorkbooksInSteps } from "../reading/read-workbooks";
import type { Reading } from "../reading/reading";
import { CHECK_RESULTS } from "../sheets/check-results/check-results";
import { readAnswers } from "../sheets/check-results/kept-answers";
import { findMarked } from "../workbook/mark";
import type { Snapshot } from "../workbook/snapshot";
import { during, finish } from "../workbook/steps";
import { listFormPages } from "./form-pages";
import { reasonsOfFindings } from "./reasons-of-findings";
import { isSchemeUnclear, schemeInUse } from "./scheme-in-use";
import type { SchemeInUse } from "./scheme-in-use";
import { settingsIn } from "./settings";
import { doing, type Carry, type Steps } from "./steps";

export type { Question, ReadColumn, ReadTable } from "../reading/reading";

/** All that follows from the content of one or more workbooks. */
export type Evaluation = Omit<Reading, "plans"> & Omit<SchemeInUse, "schemeSheets"> & {
  /** The book that is written to. */
  readonly file: string;
  /** The books as they were read, the one that is written to first. */
  readonly snapshots: readonly Snapshot[];
  readonly plans: readonly GradedPlan[];
  /** Of these plans, what has letters, levels or actuals: a plan that only begins is not in it. */
  readonly toGrade: readonly GradedPlan[];
  readonly report: AnsweredReport;
};

/** The sheet 検証結果 of each book, the one that is written to first. */
const answersIn = (snapshots: readonly Snapshot[]) =>
  snapshots.map(({ sheets }) => {
    const written = findMarked(sheets, CHECK_RESULTS);
    return written ? readAnswers(written) : [];
  });

function* checkPlans(graded: readonly GradedPlan[], toGrade: readonly GradedPlan[], snapshots: readonly Snapshot[], form: CheckReport): Steps<AnsweredReport> {
  const sheets = snapshots.flatMap(({ file, sheets: own }) => own.map(({ name }) => ({ file, sheet: name })));
  const { findings, checks: ran } = yield* doing("checking", runChecksInSteps(checks, graded));
  const all = { doing: "checking", done: checks.length, of: checks.length } as const;
  yield all;
  const sorted = yield* during(all, sortFindingsInSteps([...findings, ...form.findings], sheets));
  const folded = yield* during(all, foldFindingsInSteps(sorted));
  const [own = [], ...others] = answersIn(snapshots);
  const { findings: answered, gone } = yield* during(all, applyAnswersInSteps(folded, [...own, ...others.flat()]));
  yield all;
  // What stands in the sheet of another book stays there.
  return { findings: linkReasons(answered, reasonsOfFindings(toGrade, snapshots)), checks: [...ran, ...form.checks], gone: gone.filter((kept) => own.includes(kept)) };
}

/** What is looked at only when somebody asks for it. */
export type CheckOptions = {
  /** The rules for machine-readable data. */
  readonly form?: boolean;
  /** At once, where nothing else is said. */
  readonly carry?: Carry;
};

/**
 * read → grade → check; nothing is written. What people chose before is in the books themselves, their own scheme too;
 * `chosen` is the scheme for this run alone.
 */
export function* evaluateInSteps(snapshots: readonly Snapshot[], chosen: Scheme | null, { form = false }: CheckOptions = {}): Steps<Evaluation> {
  const settings = settingsIn(snapshots);
  const { schemeSheets, ...inUse } = schemeInUse(snapshots, chosen);
  const { plans, unread, ...reading } = yield* doing("reading", readWorkbooksInSteps(snapshots, { ...settings, schemeSheets }));
  const { scheme } = inUse;
  const graded: GradedPlan[] = [];
  for (const plan of plans) graded.push(scheme === null || isSchemeUnclear(inUse) ? leaveUngraded(plan) : yield* doing("grading", gradePlanInSteps(plan, scheme)));
  const toGrade = keepWhatToGrade(graded);
  const ofForm = form ? yield* doing("checking", runFormInSteps(listFormPages(snapshots, reading.tables))) : formNotAsked();
  return {
    ...reading,
    ...inUse,
    file: snapshots[0]?.file ?? "",
    snapshots,
    unread: [...unread, ...settings.unread],
    plans: graded,
    toGrade,
    report: yield* checkPlans(graded, toGrade, snapshots, ofForm),
  };
}

export const evaluateSnapshots = (snapshots: readonly Snapshot[], chosen: Scheme | null, options: CheckOptions = {}): Evaluation => finish(evaluateInSteps(snapshots, chosen, options));
