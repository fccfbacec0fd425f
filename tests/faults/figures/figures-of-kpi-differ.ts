import { pickKpi, replaceKpi, sayFigure, timesDigits, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** A figure changed in the project's table and not at the measure. */
export const figuresOfKpiDiffer: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const found = pickKpi(ground);
    const role = ground.dice.pick(["baseline", "target"] as const);
    if (!found || role === null) return null;
    const { kpi, indicator } = found;
    const digits = timesDigits(indicator[role], role === "target" ? 1.04 : 0.98);
    if (indicator[role].state !== "value" || digits === indicator[role].digits) return null;
    const drifted = { ...indicator, [role]: withValue(indicator[role], { digits }) };
    const plan = replaceKpi(ground.plan, kpi, { ...kpi, indicators: kpi.indicators.map((each) => (each === indicator ? drifted : each)) });
    return { plan, what: `${indicator.name ?? ""} ${role}: ${sayFigure(indicator[role])} at the measure, ${digits} in the project` };
  },
};
