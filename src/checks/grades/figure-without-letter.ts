import { letterTyped } from "../../grading/agreement";
import { figureReached } from "../../plan/reached";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** `-` says that the figure could not be had, and there it stands. */
export const figureWithoutLetter: Check = {
  id: "figure-without-letter",
  group: "grades",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, grade } = row;
      const { figure } = figureReached(indicator);
      if (grade.state !== "graded" || !indicator.recorded || !figure || letterTyped(indicator.recorded) !== plan.scheme.unavailable) return [];
      return [{ place: indicator.recorded.place, also: [figure.place], data: { ...nameOf(row), typed: indicator.recorded.text, actual: figure.text, computed: grade.grade } }];
    }),
};
