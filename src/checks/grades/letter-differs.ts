import { letterTyped } from "../../grading/agreement";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** Two letters that differ. Where one of the two is `-`, it is a figure that is missing or a letter: other checks say which. */
export const letterDiffers: Check = {
  id: "letter-differs",
  group: "grades",
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, grade, agreement } = row;
      if (agreement !== "differs" || grade.state !== "graded" || !indicator.recorded) return [];
      if (letterTyped(indicator.recorded) === plan.scheme.unavailable) return [];
      return [{ place: indicator.recorded.place, data: { ...nameOf(row), computed: grade.grade, typed: indicator.recorded.text } }];
    }),
};
