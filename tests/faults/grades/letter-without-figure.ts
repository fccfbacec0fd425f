import { codeOf, pickIndicator, replaceIndicator, replaceMeasure, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** The letter was given before the figure came, which then never came. */
export const letterWithoutFigure: Fault = {
  settings: ["plan that ends"],
  besides: { "figure-pending": "調整中 is listed with all that is pending", "figure-unavailable": "- is listed with all that could not be had" },
  inPlan(ground) {
    const found = pickIndicator(ground);
    const actual = ground.dice.pick([{ state: "empty" }, { state: "pending", text: "調整中" }, { state: "unavailable", text: "-" }] as const);
    if (!found || actual === null) return null;
    const { measure, indicator } = found;
    return { plan: replaceMeasure(ground.plan, measure, replaceIndicator(measure, indicator, { ...indicator, actual })), what: `${codeOf(measure)} ${indicator.name ?? ""}: ${sayFigure(indicator.actual)} → ${sayFigure(actual)}, but ${indicator.letter ?? ""}` };
  },
};
