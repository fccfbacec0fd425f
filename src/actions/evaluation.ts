import { checks } from "../checks";
import { applyAnswers } from "../checks/answers";
import type { AnsweredReport } from "../checks/answers";
import type { CheckReport } from "../checks/finding";
import { foldFindings } from "../checks/fold";
import { formNotAsked, runForm } from "../checks/form/run-form";
import { linkReasons } from "../checks/link-reasons";
import { runChecks } from "../checks/run-checks";
import { sortFindings } from "../checks/sort-findings";
import { gradePlan } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { leaveUngraded } from "../grading/ungraded-plan";
import { readWorkbooks } from "../reading/read-workbooks";
import type { Reading } from "../reading/reading";
import { CHECK_RESULTS } from "../sheets/check-results/check-results";
import { readAnswers } from "../sheets/check-results/kept-answers";
import { findMarked } from "../workbook/mark";
import type { Snapshot } from "../workbook/snapshot";
import { listFormPages } from "./form-pages";
import { reasonsOfFindings } from "./reasons-of-findings";
import { isSchemeUnclear, schemeInUse } from "./scheme-in-use";
import type { SchemeInUse } from "./scheme-in-use";
import { settingsIn } from "./settings";

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

function checkPlans(graded: readonly GradedPlan[], toGrade: readonly GradedPlan[], snapshots: readonly Snapshot[], form: CheckReport): AnsweredReport {
  const sheets = snapshots.flatMap(({ file, sheets: own }) => own.map(({ name }) => ({ file, sheet: name })));
  const { findings, checks: ran } = runChecks(checks, graded);
  const all = [...findings, ...form.findings];
  const [own = [], ...others] = answersIn(snapshots);
  const { findings: answered, gone } = applyAnswers(foldFindings(sortFindings(all, sheets)), [...own, ...others.flat()]);
  // What stands in the sheet of another book stays there.
  return { findings: linkReasons(answered, reasonsOfFindings(toGrade, snapshots)), checks: [...ran, ...form.checks], gone: gone.filter((kept) => own.includes(kept)) };
}

/** What is looked at only when somebody asks for it. */
export type CheckOptions = {
  /** The rules for machine-readable data. */
  readonly form?: boolean;
};

/**
 * read → grade → check; nothing is written. What people chose before is in the books themselves, their own scheme too;
 * `chosen` is the scheme for this run alone.
 */
export function evaluateSnapshots(snapshots: readonly Snapshot[], chosen: Scheme | null, { form = false }: CheckOptions = {}): Evaluation {
  const settings = settingsIn(snapshots);
  const { schemeSheets, ...inUse } = schemeInUse(snapshots, chosen);
  const { plans, unread, ...reading } = readWorkbooks(snapshots, { ...settings, schemeSheets });
  const { scheme } = inUse;
  const graded = plans.map((plan) => (scheme === null || isSchemeUnclear(inUse) ? leaveUngraded(plan) : gradePlan(plan, scheme)));
  const toGrade = keepWhatToGrade(graded);
  return {
    ...reading,
    ...inUse,
    file: snapshots[0]?.file ?? "",
    snapshots,
    unread: [...unread, ...settings.unread],
    plans: graded,
    toGrade,
    report: checkPlans(graded, toGrade, snapshots, form ? runForm(listFormPages(snapshots, reading.tables)) : formNotAsked()),
  };
}
