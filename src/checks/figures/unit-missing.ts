import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { amountsOf } from "./compared-figures";
import { causeOf, ownerOf } from "./figure-rows";

/**
 * A bare number beside figures with a unit; the heading and the name give none either, or it would not be bare.
 * Beside a percentage it can't be used at all (0.936 or 93.6?); beside 10人 it can be guessed, and is only a note.
 */
export const unitMissing: Check = {
  id: "unit-missing",
  group: "figures",
  needs: ["no-indicators"],
  severity: "warning",
  run: ({ plan }) =>
    askFigures(plan, (row) => {
      const amounts = amountsOf(row);
      const bare = amounts.find(({ amount }) => amount.unit === null);
      const other = amounts.find(({ amount }) => amount.unit !== null);
      if (!bare || !other) return [];
      const data = { ...ownerOf(row), role: bare.role, text: bare.figure.text, otherRole: other.role, other: other.figure.text, unit: other.amount.unit ?? "" };
      return [{ place: bare.figure.place, also: [other.figure.place], data, cause: causeOf(row), severity: data.unit === "%" ? "warning" : "note" }];
    }),
};
