import { replaceMeasure } from "../change-plan";
import type { Fault } from "../fault";

/** An indicator of the SDGs plan that this plan does not have. */
export const localIndicatorNoKpi: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const measure = dice.pick(plan.measures);
    return measure && { plan: replaceMeasure(plan, measure, { ...measure, localIndicators: [...measure.localIndicators, "市民一人当たりの都市公園面積"] }), what: measure.name };
  },
};
