import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

export const letterDiffers: Check = {
  id: "letter-differs",
  group: "grades",
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, grade, agreement } = row;
      if (agreement !== "differs" || grade.state === "none" || !indicator.recorded) return [];
      return [{ place: indicator.recorded.place, data: { ...nameOf(row), computed: grade.grade, typed: indicator.recorded.text } }];
    }),
};
