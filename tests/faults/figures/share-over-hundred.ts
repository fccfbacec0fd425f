import { changeOne, sayFigure, timesDigits, withValue } from "../change-plan";
import type { Fault } from "../fault";

/** A decimal point in the wrong place. */
export const shareOverHundred: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const changed = changeOne(ground, ({ name, unit }) => unit === "%" && /受診率|改良率|割合|認知度|設置率/.test(name ?? ""), (indicator) => ({ ...indicator, target: withValue(indicator.target, { digits: timesDigits(indicator.target, 10) }) }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.target)} times ten` };
  },
};
