import { letterTyped } from "../../grading/agreement";
import { namesOf } from "../../grading/scheme";
import type { Typed } from "../../plan/plan";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** a is A where the scheme has no small letters of its own. */
const inCapitals = (typed: Typed, letters: readonly string[]) => letters.find((letter) => letter === letterTyped(typed)?.toUpperCase()) ?? null;

export const letterUnknown: Check = {
  id: "letter-unknown",
  group: "grades",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "error",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator, agreement } = row;
      if (agreement !== "unknown-letter" || !indicator.recorded) return [];
      return [{ place: indicator.recorded.place, data: { ...nameOf(row), typed: indicator.recorded.text, scheme: plan.scheme.name }, mend: inCapitals(indicator.recorded, namesOf(plan.scheme.letters)) }];
    }),
};
