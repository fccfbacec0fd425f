import type { NoRate } from "../../grading/graded-plan";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** Both figures are there and can be read, and still no rate follows. */
const FIGURES_AT_ODDS: readonly NoRate[] = ["target-zero", "negative", "units-differ", "parts-differ"];

export const rateNotComputable: Check = {
  id: "rate-not-computable",
  group: "figures",
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { grade, indicator } = row;
      if (grade.state !== "none" || !FIGURES_AT_ODDS.includes(grade.why)) return [];
      const { actual, target } = indicator;
      return [
        {
          place: target?.place ?? indicator.place,
          data: { ...nameOf(row), why: grade.why, actual: actual?.text ?? "", target: target?.text ?? "" },
        },
      ];
    }),
};
