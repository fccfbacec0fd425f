import type { PlainFigure } from "../../layouts/plain-plan";
import { replaceEverywhere, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

const UNREADABLE = ["昨年並み", "概ね順調", "#DIV/0!", "#REF!"] as const;

/** Words or an error where a figure belongs, at an indicator of the whole plan: it stands in one table only. */
export const figureUnreadable: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const indicator = dice.pick(plan.planIndicators);
    const text = dice.pick(UNREADABLE);
    const role = dice.pick(["baseline", "target"] as const);
    if (!indicator || text === null || role === null) return null;
    const figure: PlainFigure = { state: text.startsWith("#") ? "error" : "pending", text };
    return { plan: replaceEverywhere(plan, indicator.name ?? "", (each) => ({ ...each, [role]: figure })), what: `${indicator.name ?? ""} ${role}: ${sayFigure(indicator[role])} → ${text}` };
  },
};
