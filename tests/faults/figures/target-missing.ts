import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** Somebody forgot the target, or the baseline with it. */
export const targetMissing: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const both = ground.dice.below(2) === 0;
    const changed = changeOne(ground, () => true, (indicator) => ({ ...indicator, target: { state: "empty" }, ...(both ? { baseline: { state: "empty" } } : {}) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.target)} → nothing${both ? ", and no baseline" : ""}` };
  },
};
