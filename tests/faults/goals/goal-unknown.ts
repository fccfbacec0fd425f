import type { Fault } from "../fault";
import { isNumberedList, withGoals } from "./change-goals";

/** 18 for 17, or 0. */
export const goalUnknown: Fault = {
  settings: ["plan that begins"],
  inPlan: (ground) => (isNumberedList(ground) ? withGoals(ground, () => true, ({ goals }) => (ground.dice.below(2) === 0 ? [...goals, 18] : [0, ...goals])) : null),
};
