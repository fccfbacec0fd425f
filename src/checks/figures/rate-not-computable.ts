import type { NoRate } from "../../grading/graded-plan";
import type { Indicator } from "../../plan/plan";
import type { Place } from "../../workbook/place";
import { askGradedIndicators, nameOf } from "../ask-rows";
import type { Check, Found } from "../check";
import { emptyOf, isIdle, idleColumnsInSteps } from "./missing-figures";
import { tellCount } from "./tell-count";

/** What the formula lacks in every row alike is one finding. */
const FOR_ALL: readonly NoRate[] = ["no-baseline", "no-years", "years-before", "no-stages"];
/** A figure that is missing or can't be read, units and parts have checks of their own; bounds are the scheme's. */
const SAID_ELSEWHERE: readonly NoRate[] = [
  "no-actual", "actual-unavailable", "actual-pending", "actual-unreadable", "no-target", "target-unavailable", "target-pending", "target-unreadable",
  "baseline-unreadable", "units-differ", "parts-differ", "no-bounds",
];

function placeOf(why: NoRate, { formulaTyped, target, place }: Indicator): Place {
  const typed = why === "formula-unknown" ? formulaTyped : target;
  return typed?.place ?? place;
}

export const rateNotComputable: Check = {
  id: "rate-not-computable",
  group: "figures",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  *run(plan) {
    const idle = yield* idleColumnsInSteps(plan.plan, "baseline");
    return yield* tellCount(askGradedIndicators(plan, (row): readonly Found[] => {
      const { grade, indicator } = row;
      if (grade.state !== "none" || SAID_ELSEWHERE.includes(grade.why)) return [];
      const { actual, target, formulaTyped } = indicator;
      const baseline = emptyOf(indicator.baseline);
      // A gap among baselines is named by `baseline-missing`.
      if (grade.why === "no-baseline" && baseline && !isIdle(idle, baseline)) return [];
      const data = { ...nameOf(row), why: grade.why, actual: actual?.text ?? "", target: target?.text ?? "", formula: formulaTyped?.text ?? "" };
      return [{ place: placeOf(grade.why, indicator), data, ...(FOR_ALL.includes(grade.why) ? { cause: grade.why } : {}) }];
    }));
  },
};
