import type { PlainMeasure } from "../../layouts/plain-plan";
import { codeOf, replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

const FAR: Readonly<Record<string, string>> = { 低低: "A", 高高: "C", 中高: "D", 高中: "D", 中中: "D" };

/** The overall grade that is far from both levels; where they lie apart from each other, none is. */
function farFrom({ quantitative, qualitative }: PlainMeasure): string | null {
  const levels = [quantitative ?? "", qualitative ?? ""].sort().join("");
  return FAR[levels] ?? null;
}

export const overallFar: Fault = {
  settings: ["plan that ends"],
  inPlan({ plan, told, dice }) {
    const measure = dice.pick(plan.measures.filter((each) => farFrom(each) !== null));
    if (!measure || !told.has("overall")) return null;
    const overall = farFrom(measure);
    return { plan: replaceMeasure(plan, measure, { ...measure, overall }), what: `${codeOf(measure)}: ${measure.overall ?? ""} → ${overall ?? ""} beside ${measure.quantitative ?? ""} and ${measure.qualitative ?? ""}` };
  },
};
