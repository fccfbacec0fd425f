import type { Figure } from "../../plan/plan";
import type { Year } from "../../quantity/quantity";
import type { Check, Found } from "../check";
import { askFiguresWith } from "./ask-figures";
import { causeOf, figuresOf, isFigure, ownerOf } from "./figure-rows";
import type { FigureRole, FigureRow } from "./figure-rows";
import { tellCount } from "./tell-count";

/** A census comes every five years; older than that is hardly the newest. */
const STALE = 5;

function ownYear({ quantity }: Figure): Year | null {
  if (quantity.state === "value") return quantity.amount.year;
  return quantity.state === "parts" ? (quantity.parts[0]?.amount.year ?? null) : null;
}

/** Nobody can have counted in R5 what R6 brought. */
const isSlip = (role: FigureRole, own: number, column: number) => (role !== "target" && role !== "forecast" && own > column) || column - own > STALE;

function judge(row: FigureRow, role: FigureRole, figure: Figure): readonly Found[] {
  const own = ownYear(figure);
  const column = figure.columnYear;
  if (!own || !column || own.to === column.to) return [];
  const data = { ...ownerOf(row), role, text: figure.text, year: String(own.to), column: String(column.to) };
  if (isSlip(role, own.to, column.to)) return [{ place: figure.place, data, cause: causeOf(row, role) }];
  // A statistic that comes out late is nothing to mend: one line for all of a department.
  const department = row.department ?? "";
  return [{ place: figure.place, data: { ...data, ...(department === "" ? {} : { department }) }, severity: "note", cause: ["own-year", ...(department === "" ? [] : [department])].join("/") }];
}

export const yearDiffers: Check = {
  id: "year-differs",
  group: "figures",
  needs: ["no-indicators", "no-years-above"],
  severity: "warning",
  run: ({ plan }) =>
    tellCount(askFiguresWith(plan, ({ indicator }) => figuresOf(indicator).some(({ figure }) => isFigure(figure) && figure.columnYear !== null), { notRun: "no-years-above" }, (row) =>
      figuresOf(row.indicator).flatMap(({ role, figure }) => judge(row, role, figure)),
    ), ({ severity }) => severity === "note"),
};
