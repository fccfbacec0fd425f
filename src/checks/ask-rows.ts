import type { GradedIndicator, GradedMeasure, GradedPlan } from "../grading/graded-plan";
import { listMeasuresToGrade } from "../grading/to-grade";
import type { Plan } from "../plan/plan";
import type { CheckResult, Found } from "./check";

type Row = GradedIndicator & { readonly code: string };
type Ask = (row: Row) => readonly Found[];

const rowsOf = (measures: readonly GradedMeasure[]): readonly Row[] =>
  measures.flatMap(({ measure, indicators }) => indicators.map((graded) => ({ ...graded, code: measure.code })));

/** Asks one question of every indicator of the plan. */
export function askIndicators({ measures }: GradedPlan, ask: Ask): CheckResult {
  const rows = rowsOf(measures);
  return rows.length === 0 ? { notRun: "no-indicators" } : { looked: rows.length, found: rows.flatMap(ask) };
}

/** Also where they stand in the projects only, as in a plan that begins. */
const hasIndicators = ({ measures, projects, planIndicators }: Plan) =>
  [...measures.map(({ indicators }) => indicators), ...projects.map(({ kpis }) => kpis), planIndicators].some(({ length }) => length > 0);

/** Asks about letters: a plan without letters and actuals has not passed, it was not asked. */
export function askGradedIndicators(plan: GradedPlan, ask: Ask): CheckResult {
  const measures = listMeasuresToGrade(plan);
  if (measures.length === 0 && hasIndicators(plan.plan)) return { notRun: "nothing-to-grade" };
  return askIndicators({ ...plan, measures }, ask);
}

/** Asks one question of every measure with something to grade; one measure may answer for several `rows`. */
export function askGradedMeasures(plan: GradedPlan, rows: number, ask: (measure: GradedMeasure) => readonly Found[]): CheckResult {
  const measures = listMeasuresToGrade(plan);
  if (plan.measures.length === 0) return { notRun: "no-measures" };
  if (measures.length === 0) return { notRun: "nothing-to-grade" };
  return { looked: measures.length * rows, found: measures.flatMap(ask) };
}

export function nameOf({ code, indicator }: Row): { readonly code: string; readonly indicator: string } {
  return { code, indicator: indicator.name ?? "" };
}
