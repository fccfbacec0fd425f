import { codeOf, pickKpi, replaceKpi, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** The same figures once more, by an older name, under the same direction. */
export const namesOfKpiDiffer: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const found = pickKpi(ground, ({ name, unit }) => (name ?? "").length >= 8 && unit !== "");
    const measure = found && ground.plan.measures.find((each) => codeOf(each) === found.kpi.measure.join("-"));
    if (!found || !measure) return null;
    const { kpi, indicator } = found;
    const again = { ...indicator, name: `各種${indicator.name ?? ""}` };
    const plan = replaceKpi(ground.plan, kpi, { ...kpi, indicators: [...kpi.indicators, again] });
    return { plan: replaceMeasure(plan, measure, { ...measure, indicators: [...measure.indicators, again] }), what: `${indicator.name ?? ""} again as ${again.name}` };
  },
};
