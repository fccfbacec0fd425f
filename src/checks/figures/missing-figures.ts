import type { Figure, Plan } from "../../plan/plan";
import { listFigureRows } from "./figure-rows";

const columnOf = ({ place: { file, sheet, cell } }: Figure) => [file, sheet, cell.replace(/[0-9]+$/, "")].join("!");

/** The figure where its cell is empty; `null` where something stands, or where there is no such column. */
export const emptyOf = (figure: Figure | null): Figure | null => (figure?.quantity.state === "empty" ? figure : null);

/** Columns of one role in which anything stands: where nothing does, nobody has begun to fill it. */
export function listBegunColumns(plan: Plan, role: "baseline" | "target"): ReadonlySet<string> {
  return new Set(listFigureRows(plan).flatMap(({ indicator }) => (indicator[role] && !emptyOf(indicator[role]) ? [columnOf(indicator[role])] : [])));
}

export const isBegun = (begun: ReadonlySet<string>, figure: Figure) => begun.has(columnOf(figure));

/** One line for a whole column that is empty. */
export const columnCause = (figure: Figure) => `column/${columnOf(figure)}`;
