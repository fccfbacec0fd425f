import type { Check } from "./check";
import { askIndicators, nameOf } from "./ask-rows";

export const figureUnreadable: Check = {
  id: "figure-unreadable",
  severity: "error",
  run: (plan) =>
    askIndicators(plan, (row) => {
      const { baseline, forecast, actual, target } = row.indicator;
      return [baseline, forecast, actual, target].flatMap((figure) =>
        figure?.quantity.state === "unreadable"
          ? [{ place: figure.place, data: { ...nameOf(row), text: figure.text, why: figure.quantity.why } }]
          : [],
      );
    }),
};
