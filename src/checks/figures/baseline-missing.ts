import type { Check } from "../check";
import { askFiguresWith } from "./ask-figures";
import { causeOf, ownerOf } from "./figure-rows";
import { emptyOf, isIdle, idleColumnsInSteps } from "./missing-figures";
import { filledElsewhereInSteps } from "./same-kpi";

/** A gap in a column of baselines that others have filled; a row that has no target either is named by `target-missing`. */
export const baselineMissing: Check = {
  id: "baseline-missing",
  group: "figures",
  needs: ["no-baselines", "no-indicators"],
  severity: "warning",
  *run({ plan }) {
    const idle = yield* idleColumnsInSteps(plan, "baseline");
    const filledElsewhere = yield* filledElsewhereInSteps(plan);
    return yield* askFiguresWith(plan, ({ indicator }) => indicator.name !== null && indicator.baseline !== null, { notRun: "no-baselines" }, (row) => {
      const { target } = row.indicator;
      const baseline = emptyOf(row.indicator.baseline);
      if (!baseline || emptyOf(target) || filledElsewhere.has(baseline) || isIdle(idle, baseline)) return [];
      return [{ place: baseline.place, data: { ...ownerOf(row), target: target?.text ?? "" }, cause: causeOf(row) }];
    });
  },
};
