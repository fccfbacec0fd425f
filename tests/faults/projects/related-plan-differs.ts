import { replaceProject } from "../change-plan";
import type { Fault } from "../fault";

const BASE = "子ども・子育て支援事業計画";

/** Two pages name one plan; the next edition of it came out, and one page was brought up to date. */
export const relatedPlanDiffers: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice, told }) {
    const [first, second] = plan.projects;
    const edition = dice.pick(["第４期", "第２期"]);
    if (!told.has("relatedPlans") || !first || !second || edition === null) return null;
    const others = (plans: readonly string[]) => plans.filter((name) => !name.includes(BASE));
    const one = replaceProject(plan, first, { ...first, relatedPlans: [...others(first.relatedPlans), `第３期${BASE}`] });
    return { plan: replaceProject(one, second, { ...second, relatedPlans: [...others(second.relatedPlans), `${edition}${BASE}`] }), what: `第３期 and ${edition}${BASE}` };
  },
};
