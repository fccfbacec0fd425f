import type { PlainFigure } from "../../layouts/plain-plan";
import { codeOf, replaceKpi } from "../change-plan";
import type { Fault } from "../fault";

const figureOf = (digits: string, unit: string): PlainFigure => ({ state: "value", digits, scale: "", unit, limit: null, year: null });
const OTHER_SHARE = { name: "まちづくりに満足している市民の割合", baseline: figureOf("41.37", "%"), target: figureOf("47.81", "%") };
const OTHER_COUNT = { name: "出前講座の参加者数", baseline: figureOf("1273", "人"), target: figureOf("1519", "人") };

/** A project follows something else than the measure does. */
export const kpiNotAtMeasure: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const kpi = dice.pick(plan.projects.flatMap(({ sections }) => sections.flatMap(({ kpis }) => kpis)).filter(({ indicators }) => indicators[0]?.name != null));
    const [first, ...others] = kpi?.indicators ?? [];
    if (!kpi || !first) return null;
    // Figures of its own too: with those of the measure it would be one figure under two names.
    const other = dice.pick([OTHER_SHARE, OTHER_COUNT]);
    if (!other) return null;
    return { plan: replaceKpi(plan, kpi, { ...kpi, indicators: [{ ...first, ...other }, ...others] }), what: `${codeOf({ code: kpi.measure })}: ${first.name ?? ""} → ${other.name}` };
  },
};
