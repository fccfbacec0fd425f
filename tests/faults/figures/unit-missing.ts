import { changeOne, sayFigure, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** A bare baseline beside a target with its unit, in sheets where nothing else gives the unit. */
export const unitMissing: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    if (ground.layout.unitPlace !== "cell") return null;
    const changed = changeOne(ground, ({ unit }) => unit !== "", (indicator) => ({ ...indicator, baseline: withValue(indicator.baseline, { unit: "" }) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.baseline)} without its unit` };
  },
};
