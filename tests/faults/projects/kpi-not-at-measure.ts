import { falls } from "../clean-figures";
import { codeOf, replaceKpi } from "../change-plan";
import type { Fault } from "../fault";

/** A project follows something else than the measure does. */
export const kpiNotAtMeasure: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const kpi = dice.pick(plan.projects.flatMap(({ sections }) => sections.flatMap(({ kpis }) => kpis)).filter(({ indicators }) => indicators[0]?.name != null));
    const [first, ...others] = kpi?.indicators ?? [];
    if (!kpi || !first) return null;
    const name = dice.pick([`${first.name ?? ""}（市民アンケート）`, ...(falls(first.name) ? [] : ["まちづくりに満足している市民の割合"])]);
    return { plan: replaceKpi(plan, kpi, { ...kpi, indicators: [{ ...first, name }, ...others] }), what: `${codeOf({ code: kpi.measure })}: ${first.name ?? ""} → ${name ?? ""}` };
  },
  besides: {
    "names-of-kpi-differ": "the same figures stand at the measure under the right name",
  },
};
