import { suggestGoals } from "../plan/goals/suggest-goals";
import type { GoalSuggestion } from "../plan/goals/suggest-goals";
import type { Measure, Plan } from "../plan/plan";
import { finish, type Pauses } from "../workbook/steps";
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
export function* listGoalSuggestionsInSteps({ plans }: Pick<Evaluation, "plans">, of: "without-goals" | "all"): Pauses<readonly MeasureSuggestions[]> {
  const listed: MeasureSuggestions[] = [];
  for (const { plan } of plans) {
    const wanted = of === "all" ? plan.measures : givesGoals(plan) ? plan.measures.filter(({ goals }) => goals.length === 0) : [];
    for (const measure of wanted) {
      yield;
      const suggestions = suggestGoals(plan, measure).filter(({ goal }) => !measure.goals.some((given) => given.goal === goal));
      if (suggestions.length > 0) listed.push({ plan: plan.name, measure, suggestions });
    }
  }
  return listed;
}

export const listGoalSuggestions = (evaluation: Pick<Evaluation, "plans">, of: "without-goals" | "all"): readonly MeasureSuggestions[] => finish(listGoalSuggestionsInSteps(evaluation, of));
