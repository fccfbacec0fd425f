import type { PlanParts } from "../plan-parts";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readMeasureFields } from "../rows/measure-fields";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

/** One row a measure: masters, grades of measures, goals as lists or as 17 columns. */
export function* readMeasureTable(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy)) {
    yield;
    if (hierarchy.measure) readMeasureFields(scope, row, hierarchy.measure, parts);
  }
}

/** A master claims to list every measure of the plan. */
export function* readMeasureMaster(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  yield* readMeasureTable(scope, parts, depth);
  parts.hasMaster = true;
}
