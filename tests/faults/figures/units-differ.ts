import { changeOne, sayFigure, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** The baseline counts something else than the target. */
export const unitsDiffer: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const changed = changeOne(ground, ({ unit }) => ["人", "%", "件", "日", "冊", "箇所"].includes(unit), (indicator) => ({ ...indicator, baseline: withValue(indicator.baseline, { unit: indicator.unit === "回" ? "件" : "回" }) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.baseline)} in another unit` };
  },
};
