import type { Better } from "../../plan/better";
import { Fraction } from "../../quantity/fraction";
import type { Term } from "../graded-plan";
import { isAsGood, mixUnits } from "./formula";
import type { Formula, Rating } from "./formula";
import { actualAt, divide } from "./ratio";

/** Not met: how near it came; the lowest letter where that would divide by zero. */
export function rateMissed(actual: Term, target: Term, better: Better): Rating {
  if (target.amount.value.isZero) return { rate: null, met: false, terms: [actual, target] };
  const near = divide(actual, target, better);
  return "why" in near || near.rate === null ? near : { ...near, met: false };
}

/** Held or not: 365日 → 365日, 0人 → 0人. */
export const keep: Formula = {
  rate: ({ actual, target, better }) => {
    if (mixUnits(actual, target)) return { why: "units-differ" };
    const [a, t] = [actual.amount.value, target.amount.value];
    return isAsGood(a, t, better) ? { rate: null, met: true, even: a.equals(t), terms: [actual, target] } : rateMissed(actual, target, better);
  },
  actualFor: ({ target, better }, rate) => {
    const t = target.amount.value;
    return rate.equals(Fraction.ONE) || t.isZero ? t : actualAt(t, better, rate);
  },
};
