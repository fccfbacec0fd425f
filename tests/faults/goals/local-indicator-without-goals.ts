import type { Fault } from "../fault";
import { SERVED_BY_IT_ALONE, withGoals } from "./change-goals";

export const localIndicatorWithoutGoals: Fault = {
  settings: ["plan that begins"],
  inPlan: (ground) => withGoals(ground, ({ localIndicators }) => localIndicators.length > 0, () => []),
  besides: SERVED_BY_IT_ALONE,
};
