import { suggestGoals } from "../plan/goals/suggest-goals";
import type { GoalSuggestion } from "../plan/goals/suggest-goals";
import type { Measure, Plan } from "../plan/plan";
import type { Evaluation } from "./evaluation";

export type MeasureSuggestions = { readonly plan: string; readonly measure: Measure; readonly suggestions: readonly GoalSuggestion[] };

const givesGoals = ({ goalSigns }: Plan) => goalSigns.some(({ goal }) => goal !== null);

/** Why nothing is suggested. */
export function whyNoSuggestions({ plans }: Pick<Evaluation, "plans">, of: "without-goals" | "all"): "all-have-goals" | "no-goals-given" | "no-word" {
  if (of === "all") return "no-word";
  const giving = plans.filter(({ plan }) => givesGoals(plan));
  if (giving.length === 0) return "no-goals-given";
  return giving.every(({ plan }) => plan.measures.every(({ goals }) => goals.length > 0)) ? "all-have-goals" : "no-word";
}

/** For the measures that have no goal in a plan that gives goals; for all of them if somebody asks. What a measure has already is not suggested. */
export function listGoalSuggestions({ plans }: Pick<Evaluation, "plans">, of: "without-goals" | "all"): readonly MeasureSuggestions[] {
  return plans.flatMap(({ plan }) => {
    const wanted = of === "all" ? plan.measures : givesGoals(plan) ? plan.measures.filter(({ goals }) => goals.length === 0) : [];
    return wanted.flatMap((measure) => {
      const suggestions = suggestGoals(plan, measure).filter(({ goal }) => !measure.goals.some((given) => given.goal === goal));
      return suggestions.length === 0 ? [] : [{ plan: plan.name, measure, suggestions }];
    });
  });
}
