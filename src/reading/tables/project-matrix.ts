import type { PlanParts } from "../plan-parts";
import { readHeadedProject } from "../rows/headed-project";
import { Hierarchy } from "../rows/hierarchy";
import { saysProject } from "../rows/lines";
import { readMeasureFields } from "../rows/measure-fields";
import { walkRows } from "../rows/walk-rows";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

/** 政策 | 重点施策 | a column for each project, with ○ and ◎ where a measure serves it. Empty cells are read as well: a mark may be missing. */
export function* readProjectMatrix(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  const columns = scope.columnsOf("mark").filter(({ heading }) => saysProject(heading));
  const projects = columns.map((column) => ({ column: column.column, project: readHeadedProject(scope, column, parts) }));
  yield* hierarchy.lookAhead();
  for (const { row, began } of walkRows(scope, hierarchy)) {
    yield;
    const { measure } = hierarchy;
    if (!measure || !began) continue;
    readMeasureFields(scope, row, measure, parts);
    for (const { column, project } of projects) {
      const typed = scope.typedAt(row, column);
      if (project) parts.typedMarks.push({ measure: measure.code, project: project.name, text: typed?.text ?? "", place: scope.place(row, column) });
    }
  }
}
