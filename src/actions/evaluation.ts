import { checks } from "../checks";
import type { CheckReport } from "../checks/finding";
import { runChecks } from "../checks/run-checks";
import { gradePlan } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { readWorkbooks } from "../reading/read-workbooks";
import type { LeftOutSheet, OutsideRange, ReadTable, Unread } from "../reading/reading";
import type { Snapshot } from "../workbook/snapshot";

/** All that follows from the content of one or more workbooks. */
export type Evaluation = {
  /** The book that is written to. */
  readonly file: string;
  readonly tables: readonly ReadTable[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly outside: readonly OutsideRange[];
  readonly plans: readonly GradedPlan[];
  /** Of these plans, what has letters, levels or actuals: a plan that only begins is not in it. */
  readonly toGrade: readonly GradedPlan[];
  readonly report: CheckReport;
};

/** read → grade → check; nothing is written. */
export function evaluateSnapshots(snapshots: readonly Snapshot[], scheme: Scheme): Evaluation {
  const { tables, unread, leftOut, outside, plans } = readWorkbooks(snapshots);
  const graded = plans.map((plan) => gradePlan(plan, scheme));
  return { file: snapshots[0]?.file ?? "", tables, unread, leftOut, outside, plans: graded, toGrade: keepWhatToGrade(graded), report: runChecks(checks, graded) };
}
