import type { Kpi, KpiWork } from "../../plan/plan";
import { readDirectionRef } from "../direction-ref";
import type { PlanParts } from "../plan-parts";
import { Hierarchy, namesDirections } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readIndicator } from "../rows/indicator-row";
import { readMeasureFields } from "../rows/measure-fields";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

type BesideKpi = Pick<Kpi, "work" | "isRelated">;

/**
 * The 取組 in a row: behind the code in tables headed 取組, in a column of its own beside one headed 施策の展開方針.
 * Where nothing new begins, that of the row above goes on.
 */
function readKpiWork(scope: Scope, row: number, { direction }: Hierarchy, before: BesideKpi | null): BesideKpi {
  const content = scope.typed(row, "workContent")?.text ?? before?.work?.content ?? null;
  const made = (name: string): KpiWork | null => (name === "" ? null : { name, content });
  if (!namesDirections(scope)) return { work: made(direction?.title ?? ""), isRelated: direction?.isRelated ?? false };
  const typed = scope.has("direction") ? scope.typed(row, "work") : null;
  if (!typed) return before ?? { work: null, isRelated: direction?.isRelated ?? false };
  const ref = readDirectionRef(typed.text, null);
  return { work: made(ref.title), isRelated: ref.isRelated || (direction?.isRelated ?? false) };
}

function addKpi(scope: Scope, row: number, hierarchy: Hierarchy, began: boolean, beside: BesideKpi): void {
  const { measure, project, direction, section } = hierarchy;
  if (!measure || (!began && scope.isBlank(row, "indicator"))) return;
  const indicator = readIndicator(scope, row, direction?.code ?? null);
  if (!indicator) return;
  const kpi: Kpi = { ...indicator, measure: measure.code, title: beside.work?.name ?? direction?.title ?? measure.name, ...beside, section };
  if (project) project.kpis.push(indicator.name === null && direction ? { ...kpi, place: direction.place } : kpi);
}

/** KPIs under directions; of a project where one stands above or beside them, else of the measures themselves. */
export function* readKpiTable(scope: Scope, parts: PlanParts, depth: number | null, table: number): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  const naming = namesDirections(scope);
  const listed = new Set(parts.hasMaster ? parts.measures.map(({ code }) => code) : []);
  let beside: BesideKpi | null = null;
  yield* hierarchy.lookAhead();
  for (const { row, began } of walkRows(scope, hierarchy)) {
    yield;
    const { measure, project, direction } = hierarchy;
    if (!measure) continue;
    if (listed.size > 0 && !listed.has(measure.code) && began) {
      const column = scope.column("direction")?.column ?? scope.column("measureCode")?.column ?? scope.column("measure")?.column ?? scope.shape.left;
      scope.unmark(row, column);
      scope.setCellAside(row, column, "unknown-code");
    }
    readMeasureFields(scope, row, measure, parts);
    if (naming && direction) parts.addDirection(measure, direction.code, direction.title, direction.place, {});
    beside = readKpiWork(scope, row, hierarchy, began ? null : beside);
    if (project) addKpi(scope, row, hierarchy, began, beside);
    else if (!scope.isBlank(row, "indicator")) {
      const indicator = readIndicator(scope, row, direction?.code ?? null);
      if (indicator) parts.addIndicator(measure, indicator, table);
    }
  }
}
