import type { GradedMeasure } from "../../grading/graded-plan";
import type { Indicator } from "../../plan/plan";
import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { causeOf, figuresOf, ownerOf } from "./figure-rows";

/** 策定中, 策定済: words that are steps of their own and were graded as such. */
const listStaged = (measures: readonly GradedMeasure[]): ReadonlySet<Indicator> =>
  new Set(measures.flatMap(({ indicators }) => indicators.flatMap(({ indicator, grade }) => (grade.state === "graded" && grade.formula === "stage" ? [indicator] : []))));

export const figureUnreadable: Check = {
  id: "figure-unreadable",
  group: "figures",
  severity: "error",
  run: ({ plan, measures }) => {
    const staged = listStaged(measures);
    return askFigures(plan, (row) =>
      staged.has(row.indicator) ? [] : figuresOf(row.indicator).flatMap(({ role, figure: { quantity, place, text } }) =>
        quantity.state === "unreadable" ? [{ place, data: { ...ownerOf(row), role, text, why: quantity.why }, cause: causeOf(row, role) }] : [],
      ),
    );
  },
};
