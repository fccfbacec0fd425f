import type { MeasureParts, PlanParts } from "../plan-parts";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readIndicator } from "../rows/indicator-row";
import { readMeasureFields } from "../rows/measure-fields";
import { readDirectionRef } from "../direction-ref";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

function readIndicatorOf(scope: Scope, row: number, measure: MeasureParts, parts: PlanParts, table: number): void {
  if (scope.isBlank(row, "indicator")) return;
  const indicator = readIndicator(scope, row, null);
  if (indicator) parts.addIndicator(measure, indicator, table);
}

function readDirectionOf(scope: Scope, row: number, measure: MeasureParts, hierarchy: Hierarchy, parts: PlanParts, depth: number | null): void {
  const typed = scope.typed(row, "direction");
  if (!typed) return;
  const { direction, title } = readDirectionRef(typed.text, depth);
  hierarchy.mentionDirection(direction, title, typed, null);
  parts.addDirection(measure, direction, title, typed.place, {
    recorded: scope.typed(row, "directionLevel"),
    works: scope.typed(row, "works"),
    results: scope.typed(row, "results"),
    problems: scope.typed(row, "problems"),
    nextProblems: scope.typed(row, "nextProblems"),
    nextSteps: scope.typed(row, "nextSteps"),
  });
}

const newestYear = (scope: Scope, role: "baseline" | "actual" | "target") =>
  scope.columnsOf(role).flatMap(({ year }) => year ?? []).sort((a, b) => b.to - a.to)[0] ?? null;

/**
 * One block per measure; inside it the indicators and the directions run down side by side, each at its own pace.
 * Lists with indicators only, or with directions only, are the same table with one side left out.
 */
export function* readEvaluationList(scope: Scope, parts: PlanParts, depth: number | null, table: number): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  parts.baselineYear ??= newestYear(scope, "baseline");
  parts.actualYear ??= newestYear(scope, "actual");
  parts.targetYear ??= newestYear(scope, "target");
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy)) {
    yield;
    const { measure } = hierarchy;
    if (!measure) continue;
    readMeasureFields(scope, row, measure, parts);
    readIndicatorOf(scope, row, measure, parts, table);
    readDirectionOf(scope, row, measure, hierarchy, parts, depth);
  }
}

