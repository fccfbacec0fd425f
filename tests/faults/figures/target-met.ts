import { falls } from "../clean-figures";
import { changeOne, sayFigure, timesDigits, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** 以上, and the plan begins above it; of what should fall, 以下 and below it. */
export const targetMet: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const changed = changeOne(ground, () => true, (indicator) => {
      const less = falls(indicator.name);
      return { ...indicator, target: withValue(indicator.target, { digits: timesDigits(indicator.baseline, less ? 1.2 : 0.8), limit: less ? "以下" : "以上" }) };
    });
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: a target that ${sayFigure(changed.old.baseline)} meets` };
  },
};
