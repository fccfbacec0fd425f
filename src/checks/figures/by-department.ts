import type { Plan } from "../../plan/plan";
import type { Place } from "../../workbook/place";
import type { Pauses } from "../../workbook/steps";
import type { CheckResult } from "../check";
import { askFigures } from "./ask-figures";
import { causeOf, figuresOf, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { filledElsewhereInSteps } from "./same-kpi";
import { tellCount } from "./tell-count";

type Asked = { readonly cause: string; readonly asked: { readonly department: string; readonly where?: string } };

/** Whoever has to be asked is asked once: the department; where none is named, whoever has the project, or the sheet, at hand. */
function askedOf({ department, project }: FigureRow, { sheet }: Place): Asked {
  if (department !== null && department !== "") return { cause: department, asked: { department } };
  const where = project ?? sheet;
  return { cause: where, asked: { department: "", where } };
}

/** A KPI copied into a second table is asked about where it stands first. */
export function rememberAsked(): (row: FigureRow, place: Place, ...texts: readonly string[]) => Asked {
  const first = new Map<string, Asked>();
  return (row, place, ...texts) => {
    const kpi = causeOf(row, ...texts);
    const asked = first.get(kpi) ?? askedOf(row, place);
    first.set(kpi, asked);
    return asked;
  };
}

/** Figures in one state, with one cause for all of a department. */
export function* listByDepartment(plan: Plan, state: "pending" | "unavailable"): Pauses<CheckResult> {
  const filledElsewhere = yield* filledElsewhereInSteps(plan);
  const whomToAsk = rememberAsked();
  return yield* tellCount(askFigures(plan, (row) =>
    figuresOf(row.indicator).flatMap(({ role, figure }) => {
      if (figure.quantity.state !== state || filledElsewhere.has(figure)) return [];
      const { cause, asked } = whomToAsk(row, figure.place, role);
      return [{ place: figure.place, data: { ...ownerOf(row), role, text: figure.text, ...asked }, cause }];
    }),
  ));
}
