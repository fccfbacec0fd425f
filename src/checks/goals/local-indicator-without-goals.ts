import type { Check } from "../check";
import { hasNoGoal, listAskedMeasures } from "./asked-goals";
import { suggestedGoals } from "./suggested-goals";

/** An indicator kept for the SDGs plan, at a measure that serves no goal: one of the two tables forgot something. */
export const localIndicatorWithoutGoals: Check = {
  id: "local-indicator-without-goals",
  group: "goals",
  needs: ["no-goals", "no-local-indicators"],
  severity: "warning",
  run: ({ plan }) => {
    if (plan.localIndicators.length === 0) return { notRun: "no-local-indicators" };
    const asked = listAskedMeasures(plan);
    if (asked.length === 0) return { notRun: "no-goals" };
    const withLocal = asked.map((each) => ({ ...each, local: plan.localIndicators.filter(({ measure }) => measure === each.measure.code) })).filter(({ local }) => local.length > 0);
    const found = withLocal.filter(hasNoGoal).map(({ measure, signs, chosen, local }) => {
      const names = local.map(({ name }) => name).join("、");
      return {
        place: (chosen[0] ?? signs[0])?.place ?? measure.place,
        data: { code: measure.code, name: measure.name, names, suggested: suggestedGoals(plan, measure) },
        also: local.map(({ place }) => place),
        evidence: [`names=${names}`],
      };
    });
    return { looked: withLocal.length, found };
  },
};
