import { goalNumbered } from "../../plan/goals/goals";
import type { Check } from "../check";
import { listNamedSigns } from "./named-signs";

/** `3 質の高い教育をみんなに`: which of the two is meant, only people know; the number was read. */
export const goalNameDiffers: Check = {
  id: "goal-name-differs",
  group: "goals",
  needs: ["no-goal-names"],
  severity: "error",
  run: ({ plan }) => {
    const numbered = listNamedSigns(plan).filter(({ sign, name }) => sign.as === "heading" || sign.text !== name);
    if (numbered.length === 0) return { notRun: "no-goal-names" };
    const found = numbered
      .filter(({ sign, named }) => sign.goal !== null && sign.goal !== named.goal.number)
      .map(({ sign, name, named }) => ({
        place: sign.place,
        data: { ...(sign.measure === "" ? {} : { code: sign.measure }), goal: String(sign.goal), typed: name, right: goalNumbered(sign.goal ?? 0)?.name ?? "", other: String(named.goal.number) },
      }));
    return { looked: numbered.length, found };
  },
};
