import type { Figure, Indicator, Measure } from "../plan/plan";
import type { GradedMeasure, GradedPlan } from "./graded-plan";
import { isUngraded } from "./ungraded-plan";

const isFilled = (figure: Figure | null) => figure !== null && figure.quantity.state !== "empty";

/** Someone has begun to evaluate it: an actual or a forecast stands there, or a letter or level was typed. */
function isBegun({ overall, recordedQuantitative, recordedQualitative, indicators, directions }: Measure): boolean {
  const typed = [overall, recordedQuantitative, recordedQualitative, ...[...indicators, ...directions].map(({ recorded }) => recorded)];
  return typed.some((each) => each !== null) || indicators.some(({ actual, forecast }) => isFilled(actual) || isFilled(forecast));
}

/** Its table has a place for an actual, though nothing may stand there yet. */
const isAsked = ({ actual, forecast }: Indicator) => actual !== null || forecast !== null;

/**
 * The measures of a plan that can be evaluated. A plan that only begins has baselines and targets: none of its measures.
 * Where evaluating has begun, a measure whose actuals are still missing is one of them, for that is what people look for.
 */
export function listMeasuresToGrade(plan: GradedPlan): readonly GradedMeasure[] {
  const { measures } = plan;
  if (isUngraded(plan)) return [];
  if (!measures.some(({ measure }) => isBegun(measure))) return [];
  return measures.filter(({ measure }) => isBegun(measure) || measure.indicators.some(isAsked));
}

/** Plans with something to grade, with those of their measures that have. */
export function keepWhatToGrade(plans: readonly GradedPlan[]): readonly GradedPlan[] {
  return plans.map((plan) => ({ ...plan, measures: listMeasuresToGrade(plan) })).filter(({ measures }) => measures.length > 0);
}
