import { Fraction } from "../../quantity/fraction";
import { mixUnits } from "./formula";
import type { Formula } from "./formula";
import { ratio } from "./ratio";

const TWO = Fraction.of(2);

/** 2 − a/t where less is better: each part of the target too much costs as much as the one before. Else the plain ratio. */
export const linear: Formula = {
  rate: (given) => {
    const { actual, target, better } = given;
    const [a, t] = [actual.amount.value, target.amount.value];
    // With a target of zero there is nothing to measure by: 0 meets it, anything else does not.
    if (better === "more" || t.isZero) return ratio.rate(given);
    if (mixUnits(actual, target)) return { why: "units-differ" };
    if (a.isNegative || t.isNegative) return { why: "negative" };
    return { rate: TWO.minus(a.dividedBy(t)), met: null, terms: [actual, target] };
  },
  actualFor: (given, rate) => {
    const { target, better } = given;
    const t = target.amount.value;
    return better === "more" || t.isZero ? ratio.actualFor(given, rate) : t.times(TWO.minus(rate));
  },
};
