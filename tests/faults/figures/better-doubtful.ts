import { falls, rightLetter } from "../clean-figures";
import { codeOf, pickIndicator, replaceIndicator, replaceMeasure } from "../change-plan";
import { gradeMeasure } from "../clean-grades";
import type { Fault } from "../fault";

/** 以上 behind the target of something that a city wants to see fall; the letter follows the 以上. */
export const betterDoubtful: Fault = {
  settings: ["plan that ends"],
  inPlan(ground) {
    const found = pickIndicator(ground, ({ name }) => falls(name));
    if (!found) return null;
    const { measure, indicator } = found;
    const { target } = indicator;
    if (target.state !== "value") return null;
    const turned = { ...indicator, target: { ...target, limit: "以上" as const } };
    const graded = { ...turned, letter: rightLetter(turned) };
    return { plan: replaceMeasure(ground.plan, measure, gradeMeasure(replaceIndicator(measure, indicator, graded))), what: `${codeOf(measure)} ${indicator.name ?? ""}: 目標 ${target.digits}以上` };
  },
};
