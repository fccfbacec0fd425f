import { letterTyped } from "../../grading/agreement";
import type { GradedIndicator, GradedMeasure } from "../../grading/graded-plan";
import { figureReached } from "../../plan/reached";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** Left empty where the level of the measure stands, and letters beside it: whoever wrote the level was done with the letters. */
export const isLeftEmpty = ({ indicator, grade }: GradedIndicator, { measure, indicators }: GradedMeasure): boolean =>
  grade.state === "graded" && letterTyped(indicator.recorded) === null && letterTyped(measure.recordedQuantitative) !== null && indicators.some((other) => letterTyped(other.indicator.recorded) !== null);

/** `-` says that the figure could not be had, and there it stands; or nothing was typed at all. */
export const figureWithoutLetter: Check = {
  id: "figure-without-letter",
  group: "grades",
  severity: "warning",
  run: (plan) => {
    const empty = new Set(plan.measures.flatMap((measure) => measure.indicators.filter((graded) => isLeftEmpty(graded, measure)).map(({ indicator }) => indicator)));
    return askGradedIndicators(plan, (row) => {
      const { indicator, grade } = row;
      const { figure } = figureReached(indicator);
      const isEmpty = empty.has(indicator);
      if (grade.state !== "graded" || !figure || (!isEmpty && letterTyped(indicator.recorded) !== plan.scheme.unavailable)) return [];
      const data = { ...nameOf(row), typed: indicator.recorded?.text ?? "", actual: figure.text, computed: grade.grade };
      // The cell of a letter that nobody typed is not known: its figure leads to the row.
      return [indicator.recorded ? { place: indicator.recorded.place, also: [figure.place], data } : { place: figure.place, data }];
    });
  },
};
