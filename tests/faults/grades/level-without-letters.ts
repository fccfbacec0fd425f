import { codeOf, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** None of the measure's figures could be had, and 低 was typed all the same, as happens in print. */
export const levelWithoutLetters: Fault = {
  settings: ["plan that ends"],
  besides: { "figure-unavailable": "the department's - are listed with all that could not be had" },
  inPlan({ plan, dice }) {
    const measure = dice.pick(plan.measures);
    if (!measure) return null;
    const indicators = measure.indicators.map((indicator) => ({ ...indicator, actual: { state: "unavailable" as const, text: "-" }, letter: "-" }));
    return { plan: replaceMeasure(plan, measure, { ...measure, indicators }), what: `${codeOf(measure)}: no letters, but ${measure.quantitative ?? ""}` };
  },
};
