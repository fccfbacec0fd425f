import type { Better } from "../plan/better";
import type { Amount } from "../quantity/quantity";
import { Fraction } from "../quantity/fraction";
import { unitsAgree } from "../quantity/unit";
import type { NoRate } from "./graded-plan";

/** `met` and `missed`: decided without a division. */
export type Rating = { readonly rate: Fraction } | { readonly rate: null; readonly met: boolean } | { readonly why: NoRate };

/** a ÷ t where more is better, t ÷ a where less is; never divides by zero. */
export function rateByRatio(actual: Amount, target: Amount, better: Better): Rating {
  if (!unitsAgree(actual.unit, target.unit)) return { why: "units-differ" };
  if (actual.value.isNegative || target.value.isNegative) return { why: "negative" };
  if (better === "more") {
    return target.value.isZero ? { why: "target-zero" } : { rate: actual.value.dividedBy(target.value) };
  }
  if (actual.value.isZero) return { rate: null, met: true };
  // Target 0 and something left of what should have gone: the lowest letter, not a division by zero.
  return target.value.isZero ? { rate: Fraction.ZERO } : { rate: target.value.dividedBy(actual.value) };
}
