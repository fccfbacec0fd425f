import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

const TEXTS = ["-", "取得なし", "未実施のためなし"] as const;

/** One figure of the plan that begins could not be had. */
export const figureUnavailable: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const role = ground.dice.pick(["baseline", "target"] as const);
    const text = ground.dice.pick(TEXTS);
    if (role === null || text === null) return null;
    const changed = changeOne(ground, () => true, (indicator) => ({ ...indicator, [role]: { state: "unavailable", text } }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""} ${role}: ${sayFigure(changed.old[role])} → ${text}` };
  },
};
