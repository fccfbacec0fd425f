import type { Better } from "../../plan/better";
import { Fraction } from "../../quantity/fraction";
import type { Term } from "../graded-plan";
import { mixUnits } from "./formula";
import type { Formula, Rating } from "./formula";

/** a ÷ t where more is better, t ÷ a where less is; never divides by zero. */
export function divide(actual: Term, target: Term, better: Better): Rating {
  if (mixUnits(actual, target)) return { why: "units-differ" };
  const [a, t] = [actual.amount.value, target.amount.value];
  if (a.isNegative || t.isNegative) return { why: "negative" };
  const terms = [actual, target];
  if (better === "more") return t.isZero ? { why: "target-zero" } : { rate: a.dividedBy(t), met: null, terms };
  if (a.isZero) return { rate: null, met: true, even: t.isZero, terms };
  // Target 0 and something left of what should have gone: the lowest letter, not a division by zero.
  return { rate: t.isZero ? Fraction.ZERO : t.dividedBy(a), met: null, terms };
}

export function actualAt(target: Fraction, better: Better, rate: Fraction): Fraction | null {
  if (better === "more") return target.times(rate);
  if (target.isZero) return Fraction.ZERO;
  return rate.isZero ? null : target.dividedBy(rate);
}

export const ratio: Formula = {
  rate: ({ actual, target, better }) => divide(actual, target, better),
  actualFor: ({ target, better }, rate) => actualAt(target.amount.value, better, rate),
};
