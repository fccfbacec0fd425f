import type { Plan } from "../plan/plan";
import { Fraction } from "../quantity/fraction";
import type { Year } from "../quantity/quantity";
import type { Given } from "./formulas/formula";
import type { Scheme } from "./scheme";

/** The years in the headings, for figures that name none themselves. */
export type PlanYears = { readonly baseline: Year | null; readonly actual: Year | null; readonly target: Year | null };

export const yearsOf = ({ baselineYear, actualYear, targetYear }: Plan): PlanYears => ({ baseline: baselineYear, actual: actualYear, target: targetYear });

export const NO_YEARS: PlanYears = { baseline: null, actual: null, target: null };

/** k of n years. A plan from R7 to R11 has five, and after R7 one of them is gone; from a baseline of R5 to R11 there are six. */
function countYears({ period, shares }: Scheme, { baseline, actual, target }: PlanYears): { readonly gone: number; readonly of: number } | null {
  if (actual === null) return null;
  if (period) return { gone: actual.to - period.from + 1, of: period.to - period.from + 1 };
  if (target === null) return null;
  if (shares.length > 0) return { gone: shares.length - (target.to - actual.to), of: shares.length };
  return baseline === null ? null : { gone: actual.to - baseline.to, of: target.to - baseline.to };
}

/**
 * The share of the way that is asked for by now, or why none is. Before the first year nothing is known of what was asked:
 * as good as the baseline would be met there by any figure. Where a scheme lists its years, the one before them is not listed.
 */
export function shareOf(scheme: Scheme, years: PlanYears): Given["share"] {
  const counted = countYears(scheme, years);
  if (counted === null || counted.of <= 0) return { why: "no-years" };
  const gone = Math.min(counted.gone, counted.of);
  const share = scheme.shares.length === counted.of ? scheme.shares[gone - 1] : gone < 0 ? undefined : Fraction.of(gone, counted.of);
  return share ?? { why: "years-before" };
}
