import { checks } from "../checks";
import type { CheckReport } from "../checks/finding";
import { runChecks } from "../checks/run-checks";
import { gradePlan } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { readWorkbooks } from "../reading/read-workbooks";
import type { LeftOutSheet, OutsideRange, Question, ReadTable, Unread } from "../reading/reading";
import type { Snapshot } from "../workbook/snapshot";
import { settingsIn } from "./settings";

export type { Question, ReadColumn, ReadTable } from "../reading/reading";

/** All that follows from the content of one or more workbooks. */
export type Evaluation = {
  /** The book that is written to. */
  readonly file: string;
  /** The books as they were read, the one that is written to first. */
  readonly snapshots: readonly Snapshot[];
  readonly tables: readonly ReadTable[];
  /** What only a person can say about the tables. */
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
  readonly leftOut: readonly LeftOutSheet[];
  readonly outside: readonly OutsideRange[];
  readonly plans: readonly GradedPlan[];
  /** Of these plans, what has letters, levels or actuals: a plan that only begins is not in it. */
  readonly toGrade: readonly GradedPlan[];
  readonly report: CheckReport;
};

/** read → grade → check; nothing is written. What people chose before is in the books themselves. */
export function evaluateSnapshots(snapshots: readonly Snapshot[], scheme: Scheme): Evaluation {
  const settings = settingsIn(snapshots);
  const { tables, questions, unread, leftOut, outside, plans } = readWorkbooks(snapshots, settings);
  const graded = plans.map((plan) => gradePlan(plan, scheme));
  return { file: snapshots[0]?.file ?? "", snapshots, tables, questions, unread: [...unread, ...settings.unread], leftOut, outside, plans: graded, toGrade: keepWhatToGrade(graded), report: runChecks(checks, graded) };
}
