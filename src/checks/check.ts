import type { GradedPlan } from "../grading/graded-plan";
import type { Place } from "../workbook/place";
import type { CheckId, Severity } from "./finding";

export type Found = { readonly place: Place; readonly data: Readonly<Record<string, string>> };

/** `looked` is the number of rows looked at: a check that looked at none has found nothing out. */
export type CheckResult = { readonly looked: number; readonly found: readonly Found[] } | { readonly notRun: string };

export type Check = {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly run: (plan: GradedPlan) => CheckResult;
};
