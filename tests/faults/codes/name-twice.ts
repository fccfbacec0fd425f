import { codeOf, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** A row was copied, its code put right and its name forgotten. */
export const nameTwice: Fault = {
  settings: ["plan that begins", "plan that ends"],
  inPlan({ plan, dice, layout }) {
    if (layout.split !== "no") return null;
    const second = dice.pick(plan.measures.slice(1));
    const first = second && plan.measures[plan.measures.indexOf(second) - 1];
    if (!second || !first) return null;
    return { plan: replaceMeasure(plan, second, { ...second, name: first.name }), what: `${codeOf(second)} ${second.name} → ${first.name}` };
  },
};
