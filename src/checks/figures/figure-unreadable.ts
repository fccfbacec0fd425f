import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { causeOf, figuresOf, ownerOf } from "./figure-rows";

export const figureUnreadable: Check = {
  id: "figure-unreadable",
  group: "figures",
  severity: "error",
  run: ({ plan }) =>
    askFigures(plan, (row) =>
      figuresOf(row.indicator).flatMap(({ role, figure: { quantity, place, text } }) =>
        quantity.state === "unreadable" ? [{ place, data: { ...ownerOf(row), role, text, why: quantity.why }, cause: causeOf(row, role) }] : [],
      ),
    ),
};
