import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

const TEXTS = ["調整中", "未定", "検討中"] as const;

/** One figure of the plan that begins is not settled yet. */
export const figurePending: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const role = ground.dice.pick(["baseline", "target"] as const);
    const text = ground.dice.pick(TEXTS);
    if (role === null || text === null) return null;
    const changed = changeOne(ground, () => true, (indicator) => ({ ...indicator, [role]: { state: "pending", text } }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""} ${role}: ${sayFigure(changed.old[role])} → ${text}` };
  },
};
