import { letterTyped } from "../../grading/agreement";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** Two letters that differ. Where one of the two is `-`, it is a figure that is missing or a letter: other checks say which. */
export const letterDiffers: Check = {
  id: "letter-differs",
  group: "grades",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, grade, agreement } = row;
      if (agreement !== "differs" || grade.state !== "graded" || !indicator.recorded) return [];
      if (letterTyped(indicator.recorded) === plan.scheme.unavailable) return [];
      const { text, place } = indicator.recorded;
      // Who accepts a B beside an A does so for these figures.
      const figures = grade.terms.flatMap(({ as, figure }) => (figure ? [`${as}=${figure.text}`] : []));
      return [{ place, data: { ...nameOf(row), computed: grade.grade, typed: text }, evidence: [...figures, grade.grade, text], reckoned: { graded: row, scheme: plan.scheme } }];
    }),
};
