import type { Plan } from "../../plan/plan";
import { pausing, type Pauses } from "../../workbook/steps";
import type { CheckResult, Found } from "../check";
import { listFigureRows } from "./figure-rows";
import type { FigureRow } from "./figure-rows";

/** Asks one question of every row that has an indicator, in all tables of the plan. */
export const askFigures = (plan: Plan, ask: (row: FigureRow) => readonly Found[]): Pauses<CheckResult> => askFiguresWith(plan, () => true, { notRun: "no-indicators" }, ask);

/** The same of those rows only that have what the question is about; where none has, nothing was asked. */
export function* askFiguresWith(plan: Plan, has: (row: FigureRow) => boolean, otherwise: { readonly notRun: string }, ask: (row: FigureRow) => readonly Found[]): Pauses<CheckResult> {
  const rows = listFigureRows(plan);
  if (rows.length === 0) return { notRun: "no-indicators" };
  const found: Found[] = [];
  let looked = 0;
  yield* pausing(rows, (row) => {
    if (!has(row)) return;
    looked += 1;
    found.push(...ask(row));
  });
  return looked === 0 ? otherwise : { looked, found };
}
