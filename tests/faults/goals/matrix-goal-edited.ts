import { goalMatrix } from "../../../src/sheets/goal-matrix/goal-matrix";
import type { Fault } from "../fault";
import { editMatrix } from "../own-matrix";

/** Somebody sets or clears ○ in the matrix that was made, and not in the list. */
export const matrixGoalEdited: Fault = {
  settings: ["plan that begins"],
  inBooks: ({ dice }, books) => editMatrix(goalMatrix, books, dice, ["○"]),
};
