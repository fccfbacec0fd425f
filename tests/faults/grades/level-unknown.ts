import { codeOf, replaceDirection, replaceMeasure } from "../change-plan";
import { gradeMeasure } from "../clean-grades";
import type { Fault } from "../fault";

/** 最高 where the scheme knows 高, 中 and 低, at a direction beside which another has a level. */
export const levelUnknown: Fault = {
  settings: ["plan that ends"],
  inPlan({ plan, dice }) {
    const measure = dice.pick(plan.measures.filter(({ directions }) => directions.length > 1));
    const direction = measure && dice.pick(measure.directions);
    const level = dice.pick(["最高", "上", "優", "Ａ"]);
    if (!measure || !direction || level === null) return null;
    return { plan: replaceMeasure(plan, measure, gradeMeasure(replaceDirection(measure, direction, { ...direction, level }))), what: `${codeOf(measure)} ${direction.name}: ${direction.level ?? ""} → ${level}` };
  },
};
