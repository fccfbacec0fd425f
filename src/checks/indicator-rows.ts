import type { GradedIndicator, GradedPlan } from "../grading/graded-plan";
import type { CheckResult, Found } from "./check";

type Row = GradedIndicator & { readonly code: string };

/** Asks one question of every indicator of the plan. */
export function askIndicators(plan: GradedPlan, ask: (row: Row) => readonly Found[]): CheckResult {
  const rows = plan.measures.flatMap(({ measure, indicators }) => indicators.map((graded) => ({ ...graded, code: measure.code })));
  return rows.length === 0 ? { notRun: "no-indicators" } : { looked: rows.length, found: rows.flatMap(ask) };
}

export function nameOf({ code, indicator }: Row): { readonly code: string; readonly indicator: string } {
  return { code, indicator: indicator.name ?? "" };
}
