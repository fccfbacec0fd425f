import type { Figure, Plan } from "../../plan/plan";
import { pausing, type Pauses } from "../../workbook/steps";
import { listFigureRows } from "./figure-rows";

const columnOf = ({ place: { file, sheet, cell } }: Figure) => [file, sheet, cell.replace(/[0-9]+$/, "")].join("!");

/** The figure where its cell is empty; `null` where something stands, or where there is no such column. */
export const emptyOf = (figure: Figure | null): Figure | null => (figure?.quantity.state === "empty" ? figure : null);

/** Columns of one role with several rows, and in none of them anything: nobody has begun to fill it. */
export function* idleColumnsInSteps(plan: Plan, role: "baseline" | "target"): Pauses<ReadonlySet<string>> {
  const columns = new Map<string, Figure[]>();
  yield* pausing(listFigureRows(plan), ({ indicator }) => {
    const figure = indicator.name === null ? null : indicator[role];
    if (!figure) return;
    const column = columnOf(figure);
    const figures = columns.get(column);
    if (figures) figures.push(figure);
    else columns.set(column, [figure]);
  });
  return new Set([...columns].flatMap(([column, figures]) => (figures.length > 1 && figures.every(emptyOf) ? [column] : [])));
}

export const isIdle = (idle: ReadonlySet<string>, figure: Figure) => idle.has(columnOf(figure));

/** One line for a whole column that is empty. */
export const columnCause = (figure: Figure) => `column/${columnOf(figure)}`;
