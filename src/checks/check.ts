import type { GradedPlan } from "../grading/graded-plan";
import type { Place } from "../workbook/place";
import type { CheckGroup, CheckId, FindingData, Severity } from "./finding";

export type Found = {
  readonly place: Place;
  readonly data: FindingData;
  readonly also?: readonly Place[];
  readonly measure?: string | null;
  readonly mend?: string | null;
  /** Where one case of a check weighs less than the others. */
  readonly severity?: Severity;
};

/** `looked` is the number of rows looked at: a check that looked at none has found nothing out. */
export type CheckResult = { readonly looked: number; readonly found: readonly Found[] } | { readonly notRun: string };

export type Check = {
  readonly id: CheckId;
  readonly group: CheckGroup;
  readonly severity: Severity;
  readonly run: (plan: GradedPlan) => CheckResult;
};
