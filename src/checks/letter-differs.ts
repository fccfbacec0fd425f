import type { Check } from "./check";
import { askIndicators, nameOf } from "./indicator-rows";

export const letterDiffers: Check = {
  id: "letter-differs",
  severity: "warning",
  run: (plan) =>
    askIndicators(plan, (row) => {
      const { indicator, grade, comparison } = row;
      if (comparison !== "differs" || grade.state === "none" || !indicator.recorded) return [];
      return [{ place: indicator.recorded.place, data: { ...nameOf(row), computed: grade.grade, typed: indicator.recorded.text } }];
    }),
};
