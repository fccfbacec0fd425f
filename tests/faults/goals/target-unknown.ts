import type { Fault } from "../fault";
import { isNumberedList, withGoals } from "./change-goals";

/** A target behind a goal's last one. */
export const targetUnknown: Fault = {
  settings: ["plan that begins"],
  inPlan: (ground) => (isNumberedList(ground) ? withGoals(ground, () => true, ({ goals }) => goals.flatMap((goal, index) => (index === 0 ? [Number(`${goal}.99`), goal] : [goal]))) : null),
};
