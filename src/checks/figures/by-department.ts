import type { Plan } from "../../plan/plan";
import type { CheckResult } from "../check";
import { askFigures } from "./ask-figures";
import { figuresOf, ownerOf } from "./figure-rows";
import { listFilledElsewhere } from "./same-kpi";
import { tellCount } from "./tell-count";

/** Figures in one state, with one cause for all of a department: whoever has to be asked is asked once. */
export function listByDepartment(plan: Plan, state: "pending" | "unavailable"): CheckResult {
  const filledElsewhere = listFilledElsewhere(plan);
  return tellCount(askFigures(plan, (row) =>
    figuresOf(row.indicator).flatMap(({ role, figure }) =>
      figure.quantity.state !== state || filledElsewhere.has(figure)
        ? []
        : [{ place: figure.place, data: { ...ownerOf(row), role, text: figure.text, department: row.department ?? "" }, cause: row.department ?? "" }],
    ),
  ));
}
