import { codeOf, replaceMeasure } from "../change-plan";
import { inRows } from "../../layouts/tables/hierarchy";
import type { Fault } from "../fault";

/** The last measure of a policy slips under the next one. */
export const measureWithoutPolicy: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice, layout }) {
    // Where policies have no numbers, the first measure below gives its policy the number.
    if (plan.measures.length < 3 || (layout.policyNumbers === "without" && !inRows(layout))) return null;
    const last = dice.pick(plan.measures.filter(({ policy }, index) => plan.measures[index - 1]?.policy === policy && (plan.measures[index + 1]?.policy ?? policy) !== policy));
    const next = last && plan.measures[plan.measures.indexOf(last) + 1];
    if (!last || !next) return null;
    return { plan: replaceMeasure(plan, last, { ...last, policy: next.policy }), what: `${codeOf(last)} under policy ${next.policy.join("-")}` };
  },
};
