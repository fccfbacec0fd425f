import { askGradedIndicators, nameOf } from "../ask-rows";
import type { Check } from "../check";

/**
 * A column, the target's 以上 and the name say opposite things about which way is good; the letter may be upside down.
 * Where only baseline and target disagree with them, it is the target that is to be asked about: `target-easier`, `target-met`.
 */
export const betterDoubtful: Check = {
  id: "better-doubtful",
  group: "figures",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { way, sign, against } = row.grade.better;
      const doubts = against.filter((other) => other !== "baseline");
      if (doubts.length === 0 || sign === "baseline") return [];
      return [{ place: row.indicator.place, data: { ...nameOf(row), way, sign, against: doubts.join() } }];
    }),
};
