import type { PlanParts } from "../plan-parts";
import { bodyRows } from "../rows/body-rows";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { hasFigures, readIndicator } from "../rows/indicator-row";
import { readProject } from "../rows/lines";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

/** A row that names a project and gives no figure heads the indicators below it. */
function isProjectHeading(scope: Scope, row: number, first: number): boolean {
  const alone = scope.isBlank(row, "indicator") || scope.column("indicator")?.column === first;
  return alone && !hasFigures(scope, row) && readProject(scope.grid.text(row, first), scope.place(row, first)) !== null;
}

/** Indicators of one project's page, or the list over all projects with their names between or beside the rows. */
export function* readProjectIndicators(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  const onPage = scope.context.project !== null && !scope.has("project");
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy, (row, first) => isProjectHeading(scope, row, first))) {
    yield;
    if (scope.isBlank(row, "indicator")) continue;
    const { project } = hierarchy;
    if (!project) {
      scope.setAside(row, "no-project");
      continue;
    }
    const indicator = readIndicator(scope, row, null);
    if (indicator) (onPage ? project.pageIndicators : project.overviewIndicators).push(indicator);
  }
}

/** Indicators of the plan as a whole. */
export function* readPlanIndicators(scope: Scope, parts: PlanParts): Pauses<void> {
  for (const { row } of bodyRows(scope)) {
    yield;
    if (scope.isBlank(row, "indicator")) continue;
    const indicator = readIndicator(scope, row, null);
    if (indicator) parts.planIndicators.push(indicator);
  }
}
