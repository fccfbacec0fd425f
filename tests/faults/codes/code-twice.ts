import { codeOf, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** The last measure of a policy takes the code of the first, which may stand right above it. */
export const codeTwice: Fault = {
  settings: ["plan that ends"],
  inPlan({ plan, dice, layout }) {
    // Where each department hands in a list of its own, one code in two lists is one measure with two names.
    if (layout.split !== "no") return null;
    const lasts = plan.measures.filter(({ policy }, index) => plan.measures[index - 1]?.policy === policy && plan.measures[index + 1]?.policy !== policy);
    const last = dice.pick(lasts);
    const first = last && plan.measures.find(({ policy }) => policy === last.policy);
    if (!last || !first) return null;
    return { plan: replaceMeasure(plan, last, { ...last, code: first.code }), what: `${last.name}: ${codeOf(last)} → ${codeOf(first)}` };
  },
};
