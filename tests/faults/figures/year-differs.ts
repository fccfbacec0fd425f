import { YEARS } from "../../layouts/plain-plan";
import { changeOne, sayFigure, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** A baseline that names another year than its heading: one before, as statistics do, or one that was still to come. */
export const yearDiffers: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const year = YEARS.baseline + (ground.dice.pick([-2, -1, 1, 2]) ?? 1);
    const changed = changeOne(ground, () => true, (indicator) => ({ ...indicator, baseline: withValue(indicator.baseline, { year: { year, kind: "年度" } }) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.baseline)} of ${year}` };
  },
};
