import type { Kpi } from "../../plan/plan";
import type { PlanParts } from "../plan-parts";
import { Hierarchy, namesDirections } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readIndicator } from "../rows/indicator-row";
import { readMeasureFields } from "../rows/measure-fields";
import type { Scope } from "../scope";

function addKpi(scope: Scope, row: number, hierarchy: Hierarchy, began: boolean): void {
  const { measure, project, direction, section } = hierarchy;
  if (!measure || (!began && scope.isBlank(row, "indicator"))) return;
  const indicator = readIndicator(scope, row, direction?.code ?? null);
  if (!indicator) return;
  const kpi: Kpi = { ...indicator, measure: measure.code, title: direction?.title ?? measure.name, section };
  if (project) project.kpis.push(indicator.name === null && direction ? { ...kpi, place: direction.place } : kpi);
}

/** KPIs under directions; of a project where one stands above or beside them, else of the measures themselves. */
export function readKpiTable(scope: Scope, parts: PlanParts, depth: number | null, table: number): void {
  const hierarchy = new Hierarchy(scope, parts, depth);
  const naming = namesDirections(scope);
  const listed = new Set(parts.hasMaster ? parts.measures.map(({ code }) => code) : []);
  for (const { row, began } of walkRows(scope, hierarchy)) {
    const { measure, project, direction } = hierarchy;
    if (!measure) continue;
    if (listed.size > 0 && !listed.has(measure.code) && began) {
      const column = scope.column("direction")?.column ?? scope.column("measureCode")?.column ?? scope.column("measure")?.column ?? scope.shape.left;
      scope.unmark(row, column);
      scope.setCellAside(row, column, "unknown-code");
    }
    readMeasureFields(scope, row, measure, parts);
    if (naming && direction) parts.addDirection(measure, direction.code, direction.title, direction.place, {});
    if (project) addKpi(scope, row, hierarchy, began);
    else if (!scope.isBlank(row, "indicator")) {
      const indicator = readIndicator(scope, row, direction?.code ?? null);
      if (indicator) parts.addIndicator(measure, indicator, table);
    }
  }
}
