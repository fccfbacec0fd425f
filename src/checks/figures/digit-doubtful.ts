import { Fraction } from "../../quantity/fraction";
import { foldWidth } from "../../quantity/fold";
import type { Figure } from "../../plan/plan";
import { readQuantity } from "../../quantity/read-quantity";
import { unitsAgree } from "../../quantity/unit";
import type { Check, Found } from "../check";
import { findPassed } from "./against-baseline";
import { askFiguresWith } from "./ask-figures";
import { causeOf, isFigure, ownerOf } from "./figure-rows";
import type { FigureRow } from "./figure-rows";

/** A target is rarely ten times its baseline, and a digit too many makes it so. Of small numbers, and of sums, it says nothing. */
const [LEAST, MOST] = [Fraction.of(8), Fraction.of(25, 2)];
const LARGE = Fraction.of(100);
const SUM = /累計|累積|延べ|のべ/;
/** 17.785 件: of what is counted one by one there are no thousandths. */
const POINT = /^([^0-9]*[0-9]{1,3})\.([0-9]{3})(?=\s*(?:人|名|件|回|団体|世帯|校|箇所|か所|カ所|社|店舗?|事業所?|台|基|冊|組|戸)(?![/・毎]))/;

const valueOf = ({ quantity }: Figure) => (quantity.state === "value" ? quantity.amount : null);

/** The figure with a comma for its point, where that brings it near the other one. */
function withComma(figure: Figure, other: Figure): string | null {
  const text = foldWidth(figure.text);
  if (!POINT.test(text)) return null;
  const mended = text.replace(POINT, "$1,$2");
  const quantity = readQuantity(mended);
  const near = valueOf(other);
  if (quantity.state !== "value" || !near) return null;
  const [a, b] = [quantity.amount.value, near.value];
  return a.compare(b.times(LEAST)) < 0 && b.compare(a.times(LEAST)) < 0 ? mended : null;
}

function judgePoint(row: FigureRow, baseline: Figure, target: Figure): readonly Found[] {
  const pairs = [["baseline", baseline, target], ["target", target, baseline]] as const;
  return pairs.flatMap(([role, figure, other]): readonly Found[] => {
    const right = withComma(figure, other);
    const data = { ...ownerOf(row), case: "point", role, text: figure.text, right: right ?? "" };
    return right === null ? [] : [{ place: figure.place, also: [other.place], data, mend: right, cause: causeOf(row, role), severity: "warning" }];
  });
}

function judgeTimes(row: FigureRow, baseline: Figure, target: Figure): readonly Found[] {
  const [one, other] = [valueOf(baseline), valueOf(target)];
  // A target that falls behind its baseline is told as that.
  if (!one || !other || !unitsAgree(one.unit, other.unit) || one.unit === "%" || SUM.test(row.indicator.name ?? "") || findPassed(row)) return [];
  const [low, high] = one.value.compare(other.value) < 0 ? [one.value, other.value] : [other.value, one.value];
  if (low.compare(LARGE) < 0 || high.compare(low.times(LEAST)) < 0 || high.compare(low.times(MOST)) > 0) return [];
  return [{ place: target.place, also: [baseline.place], data: { ...ownerOf(row), case: "times", baseline: baseline.text, target: target.text }, cause: causeOf(row) }];
}

export const digitDoubtful: Check = {
  id: "digit-doubtful",
  group: "figures",
  severity: "note",
  needs: ["no-baselines", "no-indicators"],
  run: ({ plan }) =>
    askFiguresWith(plan, ({ indicator }) => isFigure(indicator.baseline) && isFigure(indicator.target), { notRun: "no-baselines" }, (row) => {
      const { baseline, target } = row.indicator;
      if (!baseline || !target) return [];
      const points = judgePoint(row, baseline, target);
      return points.length > 0 ? points : judgeTimes(row, baseline, target);
    }),
};
