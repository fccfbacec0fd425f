import { Fraction } from "../../quantity/fraction";
import type { Term } from "../graded-plan";
import { mixUnits } from "./formula";
import type { Formula, Given } from "./formula";
import { isOpen } from "./limit";

type Missed = { readonly end: Fraction; readonly distance: Fraction; readonly below: boolean };

/** Outside, or on an end that does not belong to it (3%以上5%未満). */
function missedBy(a: Fraction, from: Term, to: Term): Missed | null {
  const [low, high] = [a.compare(from.amount.value), a.compare(to.amount.value)];
  if (low < 0 || (low === 0 && isOpen(from.amount))) return { end: from.amount.value, distance: from.amount.value.minus(a), below: true };
  if (high > 0 || (high === 0 && isOpen(to.amount))) return { end: to.amount.value, distance: a.minus(to.amount.value), below: false };
  return null;
}

const missed = ({ actual, range }: Given) => (range ? missedBy(actual.amount.value, range.from, range.to) : null);

/** Between both ends: met. Outside, the distance to the nearer end counts, as a share of that end: 6.9 % of 3～5 % is 1 − 1.9/5. */
export const range: Formula = {
  rate: (given) => {
    const { actual } = given;
    if (!given.range) return { why: "no-range" };
    const { from, to } = given.range;
    if (mixUnits(actual, from, to)) return { why: "units-differ" };
    const terms = [actual, from, to];
    const outside = missed(given);
    if (!outside) return { rate: null, met: true, even: true, terms };
    if (outside.end.isZero) return { rate: null, met: false, terms };
    return { rate: Fraction.ONE.minus(outside.distance.dividedBy(outside.end.abs)), met: false, terms };
  },
  actualFor: (given, rate) => {
    const outside = missed(given);
    if (!outside || rate.compare(Fraction.ONE) > 0) return null;
    const distance = Fraction.ONE.minus(rate).times(outside.end.abs);
    return outside.below ? outside.end.minus(distance) : outside.end.plus(distance);
  },
};
