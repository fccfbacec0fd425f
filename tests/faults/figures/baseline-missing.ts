import { pickIndicator, replaceEverywhere, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** Somebody forgot the baseline of one of several indicators. */
export const baselineMissing: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const found = pickIndicator(ground, (_, { indicators }) => indicators.length > 1);
    if (!found) return null;
    const { name, baseline } = found.indicator;
    return { plan: replaceEverywhere(ground.plan, name ?? "", (indicator) => ({ ...indicator, baseline: { state: "empty" } })), what: `${name ?? ""}: ${sayFigure(baseline)} → nothing` };
  },
};
