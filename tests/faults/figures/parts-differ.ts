import type { PlainFigure } from "../../layouts/plain-plan";
import { falls } from "../clean-figures";
import { changeOne } from "../change-plan";
import type { Fault } from "../fault";

/** 小学校 and 中学校 in the one figure, other parts or none in the other. */
export const partsDiffer: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    const labels = ground.dice.pick([["小学校", "高校"], ["男", "女"], null] as const);
    const parts = (unit: string, [one, other]: readonly [string, string], digits: number): PlainFigure => ({ state: "parts", unit, parts: [{ label: one, digits: String(digits) }, { label: other, digits: String(digits + 3) }] });
    const changed = changeOne(ground, ({ name, unit }) => unit === "%" && !falls(name), (indicator) => ({
      ...indicator,
      baseline: labels === null ? indicator.baseline : parts("%", labels, 41),
      target: parts("%", ["小学校", "中学校"], 62),
    }));
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${labels?.join("・") ?? "one figure"} beside 小学校・中学校` };
  },
};
