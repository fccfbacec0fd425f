import type { Better } from "../../plan/better";
import type { Fraction } from "../../quantity/fraction";
import { unitsAgree } from "../../quantity/unit";
import type { NoRate, Term } from "../graded-plan";

/** Which formula is used beyond a band around the baseline, and how wide the band is. */
export type Band = { readonly width: Fraction; readonly edge: "inside" | "outside"; readonly beyond: "progress" | "interim" };

/** The figures of an indicator, or of one of its parts, as a formula wants them. */
export type Given = {
  readonly actual: Term;
  /** Of a range its lower end. */
  readonly target: Term;
  readonly range: { readonly from: Term; readonly to: Term } | null;
  readonly baseline: Term | { readonly why: NoRate };
  readonly better: Better;
  /** The share of the way that the years gone ask for, or why it is not known. */
  readonly share: Fraction | { readonly why: NoRate };
  /** A target of this very year, where the plan lists one. */
  readonly listed: Term | null;
  /** The years of which the actual is the sum. */
  readonly summed: readonly Term[];
  readonly band: Band | null;
};

export type Rating =
  | { readonly rate: Fraction; readonly met: boolean | null; readonly terms: readonly Term[] }
  /** Decided without a division. `even`: exactly on the target, and not beyond it. */
  | { readonly rate: null; readonly met: boolean; readonly even?: boolean; readonly terms: readonly Term[] }
  | { readonly why: NoRate };

export type Formula = {
  readonly rate: (given: Given) => Rating;
  /** The actual that has this rate; `null` where none or any has it. */
  readonly actualFor: (given: Given, rate: Fraction) => Fraction | null;
};

export const mixUnits = (first: Term, ...others: readonly Term[]): boolean => others.some(({ amount }) => !unitsAgree(first.amount.unit, amount.unit));

/** The actual is as good as this figure, or better. */
export function isAsGood(actual: Fraction, figure: Fraction, better: Better): boolean {
  const order = actual.compare(figure);
  return better === "more" ? order >= 0 : order <= 0;
}
