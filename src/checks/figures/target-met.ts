import type { Check } from "../check";
import { findPassed } from "./against-baseline";
import { askFiguresWith } from "./ask-figures";
import { causeOf, isFigure, ownerOf } from "./figure-rows";

/** 5,000人以上, where the plan begins with 5,094人: nothing is left to be done. A target equal to its baseline is one to keep. */
export const targetMet: Check = {
  id: "target-met",
  group: "figures",
  needs: ["no-baselines", "no-indicators"],
  severity: "warning",
  run: ({ plan }) =>
    askFiguresWith(plan, ({ indicator }) => isFigure(indicator.baseline) && isFigure(indicator.target), { notRun: "no-baselines" }, (row) => {
      const { baseline, target } = row.indicator;
      const passed = findPassed(row);
      if (!passed || !passed.limited || !baseline || !target) return [];
      const data = { ...ownerOf(row), way: passed.way ?? "", part: passed.label ?? "", baseline: baseline.text, target: target.text };
      return [{ place: target.place, also: [baseline.place], data, cause: causeOf(row) }];
    }),
};
