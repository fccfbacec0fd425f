import { askOwnMatrices } from "../own-matrices";
import type { Check } from "../check";

/** A mark that people set or cleared in our SDGs対応表, until it is taken over or the sheet is drawn anew. */
export const matrixGoalEdited: Check = {
  id: "matrix-goal-edited",
  group: "goals",
  severity: "warning",
  needs: ["no-own-matrix"],
  run: ({ plan }) => askOwnMatrices(plan, "goals"),
};
