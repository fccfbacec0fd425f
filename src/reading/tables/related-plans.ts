import type { Typed } from "../../plan/plan";
import type { PlanParts } from "../plan-parts";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import type { Context, Scope } from "../scope";
import { splitBullets } from "./local-indicators";
import type { Pauses } from "../../workbook/steps";

/** Plans of the city that go with a project, named in a column. */
export function* readRelatedPlans(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy)) {
    yield;
    const typed = hierarchy.project ? scope.typed(row, "relatedPlan") : null;
    if (typed) hierarchy.project?.relatedPlans.push(...splitBullets(typed.text).map((text) => ({ text, place: typed.place })));
  }
}

/** 関連計画 as a heading with a list below it. */
export type PlanList = { readonly context: Context; readonly lines: readonly Typed[] };

export function readPlanList({ context, lines }: PlanList, parts: PlanParts): void {
  if (!context.project) return;
  const project = parts.ensureProject(context.project);
  for (const { text, place } of lines) project.relatedPlans.push(...splitBullets(text).map((name) => ({ text: name, place })));
}
