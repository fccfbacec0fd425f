import { codeOf, pickIndicator, replaceIndicator, replaceMeasure } from "../change-plan";
import { gradeMeasure } from "../clean-grades";
import type { Fault } from "../fault";

/** A letter of some other scheme, at a measure where another letter is left to make a level of. */
export const letterUnknown: Fault = {
  settings: ["plan that ends"],
  inPlan(ground) {
    const found = pickIndicator(ground, (_, { indicators }) => indicators.length > 1);
    const letter = ground.dice.pick(["S", "E", "◎", "優"]);
    if (!found || letter === null) return null;
    const { measure, indicator } = found;
    return { plan: replaceMeasure(ground.plan, measure, gradeMeasure(replaceIndicator(measure, indicator, { ...indicator, letter }))), what: `${codeOf(measure)} ${indicator.name ?? ""}: ${indicator.letter ?? ""} → ${letter}` };
  },
};
