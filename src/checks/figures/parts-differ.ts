import type { Figure } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { causeOf, figuresOf, ownerOf } from "./figure-rows";
import type { RoleFigure } from "./figure-rows";

const labelsOf = ({ quantity }: Figure): readonly string[] => (quantity.state === "parts" ? quantity.parts.map(({ label }) => foldName(label)).sort() : []);

/** 小学校 and 中学校 beside 小学校 and 高校, or beside one figure for both. One target for all parts is no fault. */
function isAtOdds(parts: RoleFigure, { role, figure }: RoleFigure): boolean {
  if (figure.quantity.state === "value") return parts.role === "target" || role !== "target";
  return figure.quantity.state === "parts" && labelsOf(figure).join() !== labelsOf(parts.figure).join();
}

export const partsDiffer: Check = {
  id: "parts-differ",
  group: "figures",
  needs: ["no-indicators"],
  severity: "warning",
  run: ({ plan }) =>
    askFigures(plan, (row) => {
      const figures = figuresOf(row.indicator);
      const withParts = figures.filter(({ figure }) => figure.quantity.state === "parts");
      const meant = withParts.find(({ role }) => role === "target") ?? withParts[0];
      const other = meant && figures.find((each) => isAtOdds(meant, each));
      if (!meant || !other) return [];
      const data = { ...ownerOf(row), role: other.role, text: other.figure.text, otherRole: meant.role, other: meant.figure.text };
      return [{ place: other.figure.place, also: [meant.figure.place], data, cause: causeOf(row) }];
    }),
};
