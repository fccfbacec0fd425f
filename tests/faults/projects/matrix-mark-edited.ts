import { projectMatrix } from "../../../src/sheets/project-matrix/project-matrix";
import type { Fault } from "../fault";
import { editMatrix } from "../own-matrix";

/** Somebody sets, clears or changes a mark in the matrix that was made, and not in the project's table. */
export const matrixMarkEdited: Fault = {
  settings: ["plan that begins"],
  inBooks: ({ dice }, books) => editMatrix(projectMatrix, books, dice, ["○", "◎"]),
};
