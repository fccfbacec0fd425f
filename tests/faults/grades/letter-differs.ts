import { codeOf, pickIndicator, replaceIndicator, replaceMeasure } from "../change-plan";
import { gradeMeasure } from "../clean-grades";
import type { Fault } from "../fault";

/** Another letter than the one that follows from the figures; the levels are made from it as if it were right. */
export const letterDiffers: Fault = {
  settings: ["plan that ends"],
  inPlan(ground) {
    const found = pickIndicator(ground);
    const letter = found && ground.dice.pick(["A", "B", "C", "D"].filter((each) => each !== found.indicator.letter));
    if (!found || !letter) return null;
    const { measure, indicator } = found;
    return { plan: replaceMeasure(ground.plan, measure, gradeMeasure(replaceIndicator(measure, indicator, { ...indicator, letter }))), what: `${codeOf(measure)} ${indicator.name ?? ""}: ${indicator.letter ?? ""} → ${letter}` };
  },
};
