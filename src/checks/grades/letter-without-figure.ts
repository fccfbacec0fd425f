import { letterTyped } from "../../grading/agreement";
import { namesOf } from "../../grading/scheme";
import { figureReached } from "../../plan/reached";
import type { Figure } from "../../plan/plan";
import type { Check } from "../check";
import { askGradedIndicators, nameOf } from "../ask-rows";

/** Empty, 調整中 or `-`; what can't be read is named by `figure-unreadable`. */
const lacks = (figure: Figure | null) => figure !== null && ["empty", "pending", "unavailable"].includes(figure.quantity.state);

/** A letter was given, and nothing stands there of which it could be the letter. */
export const letterWithoutFigure: Check = {
  id: "letter-without-figure",
  group: "grades",
  needs: ["no-indicators", "nothing-to-grade", "scheme-unclear"],
  severity: "warning",
  run: (plan) =>
    askGradedIndicators(plan, (row) => {
      const { indicator } = row;
      const { figure } = figureReached(indicator);
      const letter = letterTyped(indicator.recorded);
      if (!indicator.recorded || letter === null || !figure || !lacks(figure) || !namesOf(plan.scheme.letters).includes(letter)) return [];
      return [{ place: indicator.recorded.place, also: [figure.place], data: { ...nameOf(row), typed: indicator.recorded.text, actual: figure.text.trim() } }];
    }),
};
