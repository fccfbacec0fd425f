import type { Plan } from "../plan/plan";
import { Fraction } from "../quantity/fraction";
import type { Year } from "../quantity/quantity";
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

/** The share of the way that is asked for by now; `null` where the years are not known. */
export function shareOf(scheme: Scheme, years: PlanYears): Fraction | null {
  const counted = countYears(scheme, years);
  if (counted === null || counted.of <= 0) return null;
  const gone = Math.min(Math.max(counted.gone, 0), counted.of);
  if (gone === 0) return Fraction.ZERO;
  return scheme.shares.length === counted.of ? (scheme.shares[gone - 1] ?? null) : Fraction.of(gone, counted.of);
}
