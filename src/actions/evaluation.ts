import { checks } from "../checks";
import type { CheckReport } from "../checks/finding";
import { runChecks } from "../checks/run-checks";
import { gradePlan } from "../grading/grade-plan";
import type { GradedPlan } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { keepWhatToGrade } from "../grading/to-grade";
import { leaveUngraded } from "../grading/ungraded-plan";
import { readWorkbooks } from "../reading/read-workbooks";
import type { Reading } from "../reading/reading";
import type { Snapshot } from "../workbook/snapshot";
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
  readonly report: CheckReport;
};

/**
 * read → grade → check; nothing is written. What people chose before is in the books themselves, their own scheme too;
 * `chosen` is the scheme for this run alone.
 */
export function evaluateSnapshots(snapshots: readonly Snapshot[], chosen: Scheme | null): Evaluation {
  const settings = settingsIn(snapshots);
  const { schemeSheets, ...inUse } = schemeInUse(snapshots, chosen);
  const { plans, unread, ...reading } = readWorkbooks(snapshots, { ...settings, schemeSheets });
  const { scheme } = inUse;
  const graded = plans.map((plan) => (scheme === null || isSchemeUnclear(inUse) ? leaveUngraded(plan) : gradePlan(plan, scheme)));
  return {
    ...reading,
    ...inUse,
    file: snapshots[0]?.file ?? "",
    snapshots,
    unread: [...unread, ...settings.unread],
    plans: graded,
    toGrade: keepWhatToGrade(graded),
    report: runChecks(checks, graded),
  };
}
