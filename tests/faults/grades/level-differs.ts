import { codeOf, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** A level one step beside the one that the letters give. */
export const levelDiffers: Fault = {
  settings: ["plan that ends"],
  inPlan({ plan, dice }) {
    const measure = dice.pick(plan.measures);
    const kind = dice.pick(["quantitative", "qualitative"] as const);
    if (!measure || !kind) return null;
    const level = measure[kind] === "中" ? (dice.pick(["高", "低"]) ?? "高") : "中";
    return { plan: replaceMeasure(plan, measure, { ...measure, [kind]: level }), what: `${codeOf(measure)} ${kind}: ${measure[kind] ?? ""} → ${level}` };
  },
};
