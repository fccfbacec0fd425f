import { checks } from "../checks";
import type { CheckReport } from "../checks/finding";
import { foldFindings } from "../checks/fold";
import { runChecks } from "../checks/run-checks";
import { sortFindings } from "../checks/sort-findings";
import { gradePlan } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { readWorkbooks } from "../reading/read-workbooks";
import type { Reading } from "../reading/reading";
import type { Snapshot } from "../workbook/snapshot";
import { settingsIn } from "./settings";

export type { Question, ReadColumn, ReadTable } from "../reading/reading";

/** All that follows from the content of one or more workbooks. */
export type Evaluation = Omit<Reading, "plans"> & {
  /** The book that is written to. */
  readonly file: string;
  /** The books as they were read, the one that is written to first. */
  readonly snapshots: readonly Snapshot[];
  readonly plans: readonly GradedPlan[];
  /** Of these plans, what has letters, levels or actuals: a plan that only begins is not in it. */
  readonly toGrade: readonly GradedPlan[];
  readonly report: CheckReport;
};

function checkPlans(graded: readonly GradedPlan[], snapshots: readonly Snapshot[]): CheckReport {
  const sheets = snapshots.flatMap(({ file, sheets: own }) => own.map(({ name }) => ({ file, sheet: name })));
  const { findings, checks: ran } = runChecks(checks, graded);
  return { findings: foldFindings(sortFindings(findings, sheets)), checks: ran };
}

/** read → grade → check; nothing is written. What people chose before is in the books themselves. */
export function evaluateSnapshots(snapshots: readonly Snapshot[], scheme: Scheme): Evaluation {
  const settings = settingsIn(snapshots);
  const { plans, unread, ...reading } = readWorkbooks(snapshots, settings);
  const graded = plans.map((plan) => gradePlan(plan, scheme));
  return {
    ...reading,
    file: snapshots[0]?.file ?? "",
    snapshots,
    unread: [...unread, ...settings.unread],
    plans: graded,
    toGrade: keepWhatToGrade(graded),
    report: checkPlans(graded, snapshots),
  };
}
