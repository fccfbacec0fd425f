import { listMeasures } from "../list-measures";
import type { Measure, Plan } from "../plan";
import { GOALS, type Goal } from "./goals";

/** One of the 17 goals, and the measures that serve it. */
export type CoveredGoal = { readonly goal: Goal; readonly measures: readonly Measure[] };

/** All 17, also those that no measure serves. */
export function coverGoals(plan: Pick<Plan, "measures" | "policies">): readonly CoveredGoal[] {
  const measures = listMeasures(plan);
  return GOALS.map((goal) => ({ goal, measures: measures.filter(({ goals }) => goals.some((mark) => mark.goal === goal.number)) }));
}
