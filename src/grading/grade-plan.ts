import type { Measure, Plan, Typed } from "../plan/plan";
import { compareRecorded, letterTyped } from "./agreement";
import { gradeIndicator } from "./grade-indicator";
import type { Agreement, GradedMeasure, GradedPlan, Level } from "./graded-plan";
import { NO_LEVEL, rollUp } from "./roll-up";
import type { RollUp, Scheme } from "./scheme";

/** Letters that are all `-` give the level `-`; where no letter stands at all, there is nothing to compare with. */
function compareLevel(recorded: Typed | null, computed: Level, letters: readonly (string | null)[], rollUp: RollUp | null): Agreement {
  if (rollUp === null) return letterTyped(recorded) === null ? "not-typed" : "not-computed";
  const { levels } = rollUp;
  const known = [...levels.steps.map(({ name }) => name), levels.lowest, NO_LEVEL];
  const lacking = computed.counted === 0 && letters.every((letter) => letter === null);
  return compareRecorded(recorded, lacking ? null : computed.level, known);
}

function gradeMeasure(measure: Measure, scheme: Scheme): GradedMeasure {
  const indicators = measure.indicators.map((indicator) => gradeIndicator(indicator, scheme));
  const letters = indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade));
  const levels = measure.directions.map(({ recorded }) => letterTyped(recorded));
  const computed = rollUp(letters, scheme.quantitative);
  const fromRecorded = rollUp(measure.indicators.map(({ recorded }) => letterTyped(recorded)), scheme.quantitative);
  const qualitative = rollUp(levels, scheme.qualitative);
  return {
    measure,
    indicators,
    quantitative: {
      computed,
      fromRecorded,
      recorded: measure.recordedQuantitative,
      agreement: compareLevel(measure.recordedQuantitative, computed, letters, scheme.quantitative),
    },
    qualitative: {
      computed: qualitative,
      recorded: measure.recordedQualitative,
      agreement: compareLevel(measure.recordedQualitative, qualitative, levels, scheme.qualitative),
    },
    overall: null,
  };
}

export function gradePlan(plan: Plan, scheme: Scheme): GradedPlan {
  return { plan, scheme, measures: plan.measures.map((measure) => gradeMeasure(measure, scheme)) };
}
