import { falls } from "../clean-figures";
import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** Of these nobody can want less. */
const RISING = /参加者数|受診率|登録者数|改良率|認知度/;

/** Baseline and target in each other's place. */
export const targetEasier: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const changed = changeOne(ground, ({ name }) => falls(name) || RISING.test(name ?? ""), (indicator) => ({ ...indicator, baseline: indicator.target, target: indicator.baseline }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.baseline)} and ${sayFigure(changed.old.target)} in each other's place` };
  },
};
