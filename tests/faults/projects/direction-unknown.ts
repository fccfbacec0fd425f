import { codeOf, replaceKpi } from "../change-plan";
import type { Fault } from "../fault";

/** A project takes up direction 8 of a measure that has three. */
export const directionUnknown: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice, told }) {
    if (!told.has("directionNumber")) return null;
    const kpi = dice.pick(plan.projects.flatMap(({ sections }) => sections.flatMap(({ kpis }) => kpis)));
    if (!kpi) return null;
    const indicators = kpi.indicators.map((indicator) => ({ ...indicator, under: indicator.under }));
    return { plan: replaceKpi(plan, kpi, { ...kpi, direction: { ...kpi.direction, number: 8 }, indicators }), what: `${codeOf({ code: kpi.measure })} 方針${kpi.direction.number} → 方針8` };
  },
};
