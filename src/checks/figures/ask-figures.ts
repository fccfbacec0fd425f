import type { Plan } from "../../plan/plan";
import type { CheckResult, Found } from "../check";
import { listFigureRows } from "./figure-rows";
import type { FigureRow } from "./figure-rows";

/** Asks one question of every row that has an indicator, in all tables of the plan. */
export function askFigures(plan: Plan, ask: (row: FigureRow) => readonly Found[]): CheckResult {
  const rows = listFigureRows(plan);
  return rows.length === 0 ? { notRun: "no-indicators" } : { looked: rows.length, found: rows.flatMap(ask) };
}

/** The same of those rows only that have what the question is about; where none has, nothing was asked. */
export function askFiguresWith(plan: Plan, has: (row: FigureRow) => boolean, otherwise: { readonly notRun: string }, ask: (row: FigureRow) => readonly Found[]): CheckResult {
  const rows = listFigureRows(plan);
  const fitting = rows.filter(has);
  if (rows.length === 0) return { notRun: "no-indicators" };
  return fitting.length === 0 ? otherwise : { looked: fitting.length, found: fitting.flatMap(ask) };
}
