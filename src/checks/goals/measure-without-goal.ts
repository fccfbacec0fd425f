import type { Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { listRowsTwice } from "../codes/row-twice";
import { hasNoGoal, listAskedMeasures } from "./asked-goals";
import type { AskedMeasure } from "./asked-goals";
import { suggestedGoals } from "./suggested-goals";

function sayOf(plan: Plan, { measure, signs, chosen: [taken] }: AskedMeasure): Found {
  const typed = taken ? undefined : signs.find(({ text }) => text !== "");
  const place = (taken ?? typed ?? signs[0])?.place ?? measure.place;
  const data = { code: measure.code, name: measure.name, typed: typed?.text ?? "", suggested: suggestedGoals(plan, measure) };
  // Who typed 「-」 has thought about it; what is suggested is no evidence, and may be another with the next version.
  return { place, data, also: [measure.place], severity: typed ? "note" : "warning", evidence: [`typed=${data.typed}`] };
}

/** Only where a table gives goals. A measure with local indicators is named by the check that asks about those. */
export const measureWithoutGoal: Check = {
  id: "measure-without-goal",
  group: "goals",
  needs: ["no-goals"],
  severity: "warning",
  run: ({ plan }) => {
    const asked = listAskedMeasures(plan);
    if (asked.length === 0) return { notRun: "no-goals" };
    const withLocal = new Set(plan.localIndicators.map(({ measure }) => measure));
    // Its row bears the code of another: told with that.
    const miscoded = new Set(listRowsTwice(plan).map(({ missing }) => missing));
    const isTold = ({ measure }: AskedMeasure) => withLocal.has(measure.code) || miscoded.has(measure.code);
    return { looked: asked.length, found: asked.filter((each) => hasNoGoal(each) && !isTold(each)).map((each) => sayOf(plan, each)) };
  },
};
