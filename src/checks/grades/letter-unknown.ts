import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

export const letterUnknown: Check = {
  id: "letter-unknown",
  group: "grades",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "error",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, agreement } = row;
      if (agreement !== "unknown-letter" || !indicator.recorded) return [];
      return [{ place: indicator.recorded.place, data: { ...nameOf(row), typed: indicator.recorded.text, scheme: plan.scheme.name } }];
    }),
};
