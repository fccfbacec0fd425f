import type { NoRate, Term } from "../graded-plan";
import type { Fraction } from "../../quantity/fraction";
import { mixUnits } from "./formula";
import type { Formula, Given } from "./formula";

/** From where to where: both known, of one unit, and not the same. */
export function wayOf({ actual, baseline, target }: Given): { readonly from: Term; readonly way: Fraction; readonly gone: Fraction } | { readonly why: NoRate } {
  if ("why" in baseline) return baseline;
  if (mixUnits(target, baseline, actual) || mixUnits(baseline, actual)) return { why: "units-differ" };
  const from = baseline.amount.value;
  const way = target.amount.value.minus(from);
  return way.isZero ? { why: "baseline-is-target" } : { from: baseline, way, gone: actual.amount.value.minus(from) };
}

/** (a − b) ÷ (t − b): how much of the way is gone, upwards or downwards, and below zero where it was the wrong way. */
export const progress: Formula = {
  rate: (given) => {
    const known = wayOf(given);
    if ("why" in known) return known;
    return { rate: known.gone.dividedBy(known.way), met: null, terms: [given.actual, known.from, given.target] };
  },
  actualFor: (given, rate) => {
    const known = wayOf(given);
    return "why" in known ? null : known.from.amount.value.plus(known.way.times(rate));
  },
};
