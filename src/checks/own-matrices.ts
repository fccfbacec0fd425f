import { listChangedMarks } from "../plan/matrix-marks";
import type { MatrixTable, Plan } from "../plan/plan";
import type { CheckResult } from "./check";

/** What stands in a matrix of ours against what follows from the lists, each with both cells. */
export function askOwnMatrices(plan: Plan, table: MatrixTable): CheckResult {
  const own = plan.ownMatrices.filter((matrix) => matrix.table === table);
  if (own.length === 0) return { notRun: "no-own-matrix" };
  const found = listChangedMarks(plan)
    .filter((change) => change.table === table)
    .map(({ measure, column, before, after, place, source }) => {
      const project = plan.projects.find(({ code }) => code === column)?.name ?? "";
      return {
        place,
        data: { code: measure, ...(table === "goals" ? { goal: column } : { project: project === "" ? column : project }), listed: before, typed: after, otherSheet: source.sheet, otherCell: source.cell },
        also: [source],
        measure,
        // A list that was renamed or moved is the same list.
        evidence: [before, after],
      };
    });
  return { looked: own.reduce((sum, { cells }) => sum + cells, 0), found };
}
