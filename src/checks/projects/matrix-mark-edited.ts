import { askOwnMatrices } from "../own-matrices";
import type { Check } from "../check";

/** A mark that people set or cleared in our 重点プロジェクト対応表, until it is taken over or the sheet is drawn anew. */
export const matrixMarkEdited: Check = {
  id: "matrix-mark-edited",
  group: "projects",
  severity: "warning",
  needs: ["no-own-matrix"],
  run: ({ plan }) => askOwnMatrices(plan, "projects"),
};
