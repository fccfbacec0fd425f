import type { Measure, Plan, Typed } from "../plan/plan";
import { compareRecorded, letterTyped } from "./comparison";
import { gradeIndicator } from "./grade-indicator";
import type { Comparison, GradedMeasure, GradedPlan, Level } from "./graded-plan";
import { NO_LEVEL, rollUp } from "./roll-up";
import type { RollUp, Scheme } from "./scheme";

function compareLevel(recorded: Typed | null, computed: Level, { levels }: RollUp): Comparison {
  const known = [...levels.steps.map(({ name }) => name), levels.lowest, NO_LEVEL];
  return compareRecorded(recorded, computed.level, known);
}

function gradeMeasure(measure: Measure, scheme: Scheme): GradedMeasure {
  const indicators = measure.indicators.map((indicator) => gradeIndicator(indicator, scheme));
  const computed = rollUp(
    indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade)),
    scheme.quantitative,
  );
  const fromRecorded = rollUp(measure.indicators.map(({ recorded }) => letterTyped(recorded)), scheme.quantitative);
  const qualitative = rollUp(measure.directions.map(({ recorded }) => letterTyped(recorded)), scheme.qualitative);
  return {
    measure,
    indicators,
    quantitative: {
      computed,
      fromRecorded,
      recorded: measure.recordedQuantitative,
      comparison: compareLevel(measure.recordedQuantitative, computed, scheme.quantitative),
    },
    qualitative: {
      computed: qualitative,
      recorded: measure.recordedQualitative,
      comparison: compareLevel(measure.recordedQualitative, qualitative, scheme.qualitative),
    },
  };
}

export function gradePlan(plan: Plan, scheme: Scheme): GradedPlan {
  return { plan, scheme, measures: plan.measures.map((measure) => gradeMeasure(measure, scheme)) };
}
