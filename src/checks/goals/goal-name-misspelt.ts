import type { Check } from "../check";
import { listNamedSigns } from "./named-signs";

/** 海の豊かさを, but 陸の豊かさも. The same slip in many cells is one finding. */
export const goalNameMisspelt: Check = {
  id: "goal-name-misspelt",
  group: "goals",
  needs: ["no-goal-names"],
  severity: "warning",
  run: ({ plan }) => {
    const named = listNamedSigns(plan);
    if (named.length === 0) return { notRun: "no-goal-names" };
    const found = named
      .filter(({ sign, named: { goal, fit } }) => fit === "close" && sign.goal === goal.number)
      .map(({ sign, name, named: { goal } }) => ({
        place: sign.place,
        data: { goal: String(goal.number), typed: name, right: goal.name },
        measure: sign.measure === "" ? null : sign.measure,
        mend: goal.name,
        cause: `${goal.number}/${name}`,
      }));
    return { looked: named.length, found };
  },
};
