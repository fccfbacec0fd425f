import type { Measure, Plan, Typed } from "../plan/plan";
import { Fraction } from "../quantity/fraction";
import { finish, type Steps } from "../workbook/steps";
import { compareRecorded, letterTyped } from "./agreement";
import { gradeIndicator } from "./grade-indicator";
import type { Agreement, GradedLevel, GradedMeasure, GradedPlan, Level } from "./graded-plan";
import type { GradingOptions } from "./options";
import { NO_LEVEL, rollUp } from "./roll-up";
import { namesOf } from "./scheme";
import type { Ladder, RollUp, Scheme } from "./scheme";
import { crossLevels } from "./two-axis";
import { readWeight } from "./weight";
import { yearsOf } from "./years-gone";

/** The names of the levels are known, and where each of them begins. */
const isWhole = ({ steps }: Ladder) => steps.length > 0 && steps.every(({ bound }) => bound !== null);

/** Letters that are all `-` give the level `-`; where no letter stands at all, there is nothing to compare with. */
function compareLevel(recorded: Typed | null, computed: Level, letters: readonly (string | null)[], rollUp: RollUp | null): Agreement {
  if (rollUp === null || rollUp.by === null || !isWhole(rollUp.levels)) return letterTyped(recorded) === null ? "not-typed" : "not-computed";
  const known = [...namesOf(rollUp.levels), rollUp.none, NO_LEVEL];
  const lacking = computed.counted === 0 && letters.every((letter) => letter === null);
  return compareRecorded(recorded, lacking ? null : computed.level, known);
}

function gradeOverall(measure: Measure, quantitative: GradedLevel, qualitative: GradedLevel, scheme: Scheme): GradedLevel | null {
  if (scheme.overall === null) return null;
  const axes = { quantitative, qualitative, overall: { computed: null, recorded: measure.overall } };
  const { first, second } = scheme.overall;
  // Where a person's overall grade is one of the two sides, nothing is left to hold the result against.
  return crossLevels(scheme.overall, axes[first], axes[second], second === "overall" ? null : measure.overall);
}

function gradeMeasure(measure: Measure, scheme: Scheme, options: GradingOptions): GradedMeasure {
  const indicators = measure.indicators.map((indicator) => gradeIndicator(indicator, scheme, options));
  const letters = indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade));
  const levels = measure.directions.map(({ recorded }) => letterTyped(recorded));
  // A weight that can't be read counts once, like all others.
  const weights = measure.indicators.map((indicator) => readWeight(indicator) ?? Fraction.ONE);
  const computed = rollUp(letters, scheme.quantitative, weights);
  const fromRecorded = rollUp(measure.indicators.map(({ recorded }) => letterTyped(recorded)), scheme.quantitative, weights);
  const judged = rollUp(levels, scheme.qualitative);
  const quantitative = {
    computed,
    fromRecorded,
    recorded: measure.recordedQuantitative,
    agreement: compareLevel(measure.recordedQuantitative, computed, letters, scheme.quantitative),
  };
  const qualitative = {
    computed: judged,
    recorded: measure.recordedQualitative,
    agreement: compareLevel(measure.recordedQualitative, judged, levels, scheme.qualitative),
  };
  return { measure, indicators, quantitative, qualitative, overall: gradeOverall(measure, quantitative, qualitative, scheme) };
}

/** `options` try another formula, way or figure for all indicators; the years are those of the plan's headings. */
export function* gradePlanInSteps(plan: Plan, scheme: Scheme, options: GradingOptions = {}): Steps<GradedPlan> {
  const years = yearsOf(plan);
  const measures: GradedMeasure[] = [];
  for (const measure of plan.measures) {
    yield { done: measures.length, of: plan.measures.length };
    measures.push(gradeMeasure(measure, scheme, { years, ...options }));
  }
  return { plan, scheme, measures };
}

export const gradePlan = (plan: Plan, scheme: Scheme, options: GradingOptions = {}): GradedPlan => finish(gradePlanInSteps(plan, scheme, options));
