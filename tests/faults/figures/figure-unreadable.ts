import type { PlainFigure } from "../../layouts/plain-plan";
import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

const UNREADABLE = ["昨年並み", "概ね順調", "#DIV/0!", "#REF!"] as const;

/** Words or an error where a figure belongs. */
export const figureUnreadable: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const { dice } = ground;
    const text = dice.pick(UNREADABLE);
    const role = dice.pick(["baseline", "target"] as const);
    if (text === null || role === null) return null;
    const figure: PlainFigure = { state: text.startsWith("#") ? "error" : "pending", text };
    const changed = changeOne(ground, () => true, (indicator) => ({ ...indicator, [role]: figure }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""} ${role}: ${sayFigure(changed.old[role])} → ${text}` };
  },
};
