import type { Pauses } from "../workbook/steps";
import { depthOf, readCode, splitCode } from "./code";
import { readDirectionRef } from "./direction-ref";
import { bodyRows } from "./rows/body-rows";
import type { Scope } from "./scope";

function mostFrequent(depths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/**
 * How many steps the codes of measures have in this table: `1-1` is a policy of one plan and a measure of another,
 * so tables are told apart by it. `null` where the table names no measure by code.
 */
export function* measureDepth(scope: Scope): Pauses<number | null> {
  const { grid } = scope;
  const depths: number[] = [];
  const referred: number[] = [];
  for (const { row, kind } of bodyRows(scope)) {
    yield;
    // A policy in a row over its measures has a code as well.
    if (kind === "heading") continue;
    const code = readCode(scope.peek(row, "measureCode")) ?? splitCode(scope.peek(row, "measure"))?.code;
    if (code !== undefined) depths.push(depthOf(code));
    const direction = scope.column("direction");
    const labelled = direction ? readDirectionRef(grid.text(row, direction.column), null) : null;
    if (labelled?.measure != null && labelled.direction !== null) referred.push(depthOf(labelled.measure));
  }
  const { measure } = scope.context;
  return mostFrequent(depths) ?? mostFrequent(referred) ?? (measure ? depthOf(measure.code) : null);
}
