import type { Check } from "../check";
import { findPassed } from "./against-baseline";
import { askFiguresWith } from "./ask-figures";
import { causeOf, isFigure, ownerOf } from "./figure-rows";

/**
 * A target that asks for less than there was: 待機児童 from 0人 to 5人. With 以上 or 以下 it is one that is met at the start.
 * Where nothing says which way is good, a lower target is only asked about.
 */
export const targetEasier: Check = {
  id: "target-easier",
  group: "figures",
  needs: ["no-baselines", "no-indicators"],
  severity: "warning",
  run: ({ plan }) =>
    askFiguresWith(plan, ({ indicator }) => isFigure(indicator.baseline) && isFigure(indicator.target), { notRun: "no-baselines" }, (row) => {
      const { baseline, target } = row.indicator;
      const passed = findPassed(row);
      if (!passed || passed.limited || !baseline || !target) return [];
      const data = { ...ownerOf(row), way: passed.way ?? "", part: passed.label ?? "", baseline: baseline.text, target: target.text };
      return [{ place: target.place, also: [baseline.place], data, cause: causeOf(row), severity: passed.way === null ? "note" : "warning" }];
    }),
};
