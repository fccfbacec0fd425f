import type { GradedPlan } from "../grading/graded-plan";
import type { Place } from "../workbook/place";
import type { Pauses } from "../workbook/steps";
import type { CheckGroup, CheckId, FindingData, Reckoned, Severity } from "./finding";

export type Found = {
  readonly place: Place;
  readonly data: FindingData;
  readonly also?: readonly Place[];
  readonly measure?: string | null;
  /** Where it is about several measures: all of their codes. */
  readonly measures?: readonly string[];
  readonly mend?: string | null;
  /** Where one case of a check weighs less than the others. */
  readonly severity?: Severity;
  /**
   * What it is about, in codes and names: a person's answer hangs on it while rows come and go. Never a cell,
   * never a text that the person may be asked to correct. Left out: the codes and names among the data (`identity.ts`).
   */
  readonly subject?: readonly string[];
  /** The texts that were held against each other: an answer counts while they stay. Left out: the rest of the data, but cells. */
  readonly evidence?: readonly string[];
  /**
   * Where it rests on several facts: each of them. One of forty that was settled is no news, one more is.
   * Left out: its subject and its evidence together.
   */
  readonly facts?: readonly string[];
  /** Findings of one check with one cause are one finding with several places: 1-1 is called otherwise here, here and here. */
  readonly cause?: string;
  /** The letter it speaks of, so that the sentence can show the sum. */
  readonly reckoned?: Reckoned;
};

/** `looked` is the number of rows looked at: a check that looked at none has found nothing out. */
export type CheckResult = { readonly looked: number; readonly found: readonly Found[] } | { readonly notRun: string };

/** Found at once or, where all rows of a large plan are gone through, with pauses. */
export type CheckWork = CheckResult | Pauses<CheckResult>;

export function* resultOf(work: CheckWork): Pauses<CheckResult> {
  return "next" in work ? yield* work : work;
}

export type Check = {
  readonly id: CheckId;
  readonly group: CheckGroup;
  readonly severity: Severity;
  /** What the plan must have for it, by what is said where it is missing: `no-measure-list`. */
  readonly needs: readonly string[];
  readonly run: (plan: GradedPlan) => CheckWork;
};
