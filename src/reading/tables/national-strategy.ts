import { joinLines } from "../code";
import type { PlanParts } from "../plan-parts";
import { bodyRows } from "../rows/body-rows";
import { Hierarchy } from "../rows/hierarchy";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

/** Which aim of the national strategy each project serves. */
export function* readNationalStrategy(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  yield* hierarchy.lookAhead();
  let aim = "";
  let field = "";
  for (const { row } of bodyRows(scope)) {
    yield;
    const typedAim = scope.typed(row, "aim");
    const typedField = scope.typed(row, "field");
    const typedProject = scope.typed(row, "project");
    if (typedAim) aim = joinLines(typedAim.text);
    if (typedField) field = joinLines(typedField.text);
    hierarchy.advance(row);
    const place = typedAim?.place ?? typedField?.place ?? typedProject?.place;
    if (!place) continue;
    if (hierarchy.project) parts.nationalStrategy.push({ project: hierarchy.project.name, field, aim, place });
    else scope.setAside(row, "no-project");
  }
}
