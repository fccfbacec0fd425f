import { changeOne, sayFigure, timesDigits, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** A digit too many in the target. */
export const digitDoubtful: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const changed = changeOne(ground, ({ name, unit }) => unit === "人" && /参加者数|登録者数|入込客数/.test(name ?? ""), (indicator) => ({ ...indicator, target: withValue(indicator.target, { digits: timesDigits(indicator.baseline, 10.4) }) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.target)} with a digit too many` };
  },
};
