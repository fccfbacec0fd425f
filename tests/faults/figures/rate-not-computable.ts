import { falls } from "../clean-figures";
import { codeOf, pickIndicator, replaceIndicator, replaceMeasure, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** A target of 0 that more is better for: whatever is reached, nothing can be divided by it. */
export const rateNotComputable: Fault = {
  settings: ["plan that ends"],
  inPlan(ground) {
    const found = pickIndicator(ground, ({ name, target }) => !falls(name) && target.state === "value");
    if (!found || found.indicator.target.state !== "value") return null;
    const { measure, indicator } = found;
    const target = { ...found.indicator.target, digits: "0" };
    return { plan: replaceMeasure(ground.plan, measure, replaceIndicator(measure, indicator, { ...indicator, target })), what: `${codeOf(measure)} ${indicator.name ?? ""}: ${sayFigure(indicator.target)} → 0` };
  },
};
