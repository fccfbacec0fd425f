import { askGradedIndicators, nameOf } from "../ask-rows";
import type { Check } from "../check";

/** Two signs say opposite things about which way is good; the letter may be upside down. */
export const betterDoubtful: Check = {
  id: "better-doubtful",
  group: "figures",
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { way, sign, against } = row.grade.better;
      if (against.length === 0) return [];
      return [{ place: row.indicator.place, data: { ...nameOf(row), way, sign, against: against.join() } }];
    }),
};
