import type { Fault } from "../fault";
import { SERVED_BY_IT_ALONE, withGoals } from "./change-goals";

/** Somebody cleared the goals of a measure. */
export const measureWithoutGoal: Fault = {
  settings: ["plan that begins"],
  inPlan: (ground) => withGoals(ground, ({ localIndicators }) => localIndicators.length === 0, () => []),
  besides: SERVED_BY_IT_ALONE,
};
