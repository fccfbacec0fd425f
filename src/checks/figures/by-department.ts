import type { Plan } from "../../plan/plan";
import type { Place } from "../../workbook/place";
import type { CheckResult } from "../check";
import { askFigures } from "./ask-figures";
import { figuresOf, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { listFilledElsewhere } from "./same-kpi";
import { tellCount } from "./tell-count";

/** Whoever has to be asked is asked once: the department; where none is named, whoever has the project, or the sheet, at hand. */
export function askedOf({ department, project }: FigureRow, { sheet }: Place): { readonly cause: string; readonly asked: { readonly department: string; readonly where?: string } } {
  if (department !== null && department !== "") return { cause: department, asked: { department } };
  const where = project ?? sheet;
  return { cause: where, asked: { department: "", where } };
}

/** Figures in one state, with one cause for all of a department. */
export function listByDepartment(plan: Plan, state: "pending" | "unavailable"): CheckResult {
  const filledElsewhere = listFilledElsewhere(plan);
  return tellCount(askFigures(plan, (row) =>
    figuresOf(row.indicator).flatMap(({ role, figure }) => {
      if (figure.quantity.state !== state || filledElsewhere.has(figure)) return [];
      const { cause, asked } = askedOf(row, figure.place);
      return [{ place: figure.place, data: { ...ownerOf(row), role, text: figure.text, ...asked }, cause }];
    }),
  ));
}
