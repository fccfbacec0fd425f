import type { FormulaId } from "../plan/formula";
import { Fraction } from "../quantity/fraction";
import type { Rating } from "./formulas/formula";
import type { NoRate, Term } from "./graded-plan";
import { roundRate } from "./scheme";
import type { RateOf, Scheme, Step } from "./scheme";

export type Letter = { readonly grade: string; readonly terms: readonly Term[] } | { readonly why: NoRate };

type Rated = Exclude<Rating, { readonly why: NoRate }>;

/** Whether the rating reaches the bound of a letter. */
function holds(rating: Rated, bound: Fraction, { from }: Step, { rounding }: Scheme): boolean {
  if (rating.rate === null && !(rating.even ?? false)) return rating.met;
  const order = roundRate(rating.rate ?? Fraction.ONE, rounding).compare(bound);
  // 100人 of 100人未満 is 100 %, and not met all the same: no letter of 100 % for it.
  const missed = rating.met === false && rating.rate?.equals(Fraction.ONE) === true;
  return order > 0 || (order === 0 && from === ">=" && !missed);
}

/** Each figure once, in the order in which it was first asked for. */
const join = (terms: readonly Term[], more: readonly Term[]) => [...terms, ...more.filter((term) => !terms.includes(term))];

/** The first letter whose bound is reached. What no bound asks for may be missing. */
export function letterOf(scheme: Scheme, formula: FormulaId, rateAs: (of: RateOf) => Rating): Letter {
  let terms: readonly Term[] = [];
  for (const step of scheme.letters.steps) {
    const rating = rateAs(step.of ?? "own");
    if ("why" in rating) return rating;
    terms = join(terms, rating.terms);
    if (step.bound === null) return { why: "no-bounds" };
    // The years decide, not a bound of the scheme.
    if (formula === "elapsed" && rating.met !== null) return { grade: rating.met ? step.name : scheme.letters.lowest, terms };
    if (holds(rating, step.bound, step, scheme)) return { grade: step.name, terms };
  }
  return { grade: scheme.letters.lowest, terms };
}
