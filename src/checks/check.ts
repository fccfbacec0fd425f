import type { GradedPlan } from "../grading/graded-plan";
import type { Place } from "../workbook/place";
import type { Severity } from "./finding";

export type Found = { readonly place: Place; readonly data: Readonly<Record<string, string>> };

/** `looked` is the number of rows looked at: a check that looked at none has found nothing out. */
export type CheckResult = { readonly looked: number; readonly found: readonly Found[] } | { readonly notRun: string };

export type Check = {
  /** Lasts: people's accepted findings hang on it. */
  readonly id: string;
  readonly severity: Severity;
  readonly run: (plan: GradedPlan) => CheckResult;
};
