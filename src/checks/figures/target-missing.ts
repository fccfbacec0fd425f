import type { Check } from "../check";
import { askFiguresWith } from "./ask-figures";
import { causeOf, ownerOf } from "./figure-rows";
import { columnCause, emptyOf, isIdle, idleColumnsInSteps } from "./missing-figures";
import { filledElsewhereInSteps } from "./same-kpi";
import { tellCount } from "./tell-count";

/** An indicator without a target can never be graded. Where its baseline is missing too, that is said in the same breath. */
export const targetMissing: Check = {
  id: "target-missing",
  group: "figures",
  needs: ["no-indicators", "no-targets"],
  severity: "warning",
  *run({ plan }) {
    const idle = yield* idleColumnsInSteps(plan, "target");
    const filledElsewhere = yield* filledElsewhereInSteps(plan);
    return yield* tellCount(askFiguresWith(plan, ({ indicator }) => indicator.name !== null && indicator.target !== null, { notRun: "no-targets" }, (row) => {
      const target = emptyOf(row.indicator.target);
      if (!target || filledElsewhere.has(target)) return [];
      const baseline = emptyOf(row.indicator.baseline);
      const data = { ...ownerOf(row), what: baseline ? "both" : "target" };
      if (isIdle(idle, target)) return [{ place: target.place, data: { ...data, what: "column" }, cause: columnCause(target) }];
      return [{ place: target.place, also: baseline ? [baseline.place] : [], data, cause: causeOf(row) }];
    }), ({ data }) => data["what"] === "column");
  },
};
