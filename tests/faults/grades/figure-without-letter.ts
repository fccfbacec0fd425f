import { codeOf, pickIndicator, replaceIndicator, replaceMeasure, sayFigure } from "../change-plan";
import { gradeMeasure } from "../clean-grades";
import type { Fault } from "../fault";

/** `-` though the figure is there; the levels are made without it. */
export const figureWithoutLetter: Fault = {
  settings: ["plan that ends"],
  inPlan(ground) {
    const found = pickIndicator(ground, (_, { indicators }) => indicators.length > 1);
    if (!found) return null;
    const { measure, indicator } = found;
    return { plan: replaceMeasure(ground.plan, measure, gradeMeasure(replaceIndicator(measure, indicator, { ...indicator, letter: "-" }))), what: `${codeOf(measure)} ${indicator.name ?? ""}: ${sayFigure(indicator.actual)}, but -` };
  },
};
