import type { FormulaId } from "../plan/formula";
import type { Indicator } from "../plan/plan";
import type { Fraction } from "../quantity/fraction";
import { chooseFormula } from "./choose-formula";
import type { Choice } from "./choose-formula";
import type { Given, Rating } from "./formulas/formula";
import type { NoRate, Term } from "./graded-plan";
import { letterOf } from "./letter";
import { rateAs } from "./rate-of";
import type { RateOf, Scheme } from "./scheme";
import { sumYears } from "./sum-years";

/** One figure with its letter, and all that went into it. */
export type Verdict = Choice & {
  /** As it was rated: with the sum for an actual, where years were summed. */
  readonly given: Given;
  readonly rateAs: (of: RateOf) => Rating;
  readonly terms: readonly Term[];
  readonly rate: Fraction | null;
  readonly met: boolean | null;
  readonly grade: string;
};

/** Every bound asks for its rate again; the same figures must not stand there twice. */
function once(rate: (of: RateOf) => Rating): (of: RateOf) => Rating {
  const known = new Map<RateOf, Rating>();
  return (of) => {
    const rating = known.get(of) ?? rate(of);
    known.set(of, rating);
    return rating;
  };
}

/** `typed` is the formula that the row asks for. */
export function judge(indicator: Indicator, found: Given, typed: FormulaId | null, scheme: Scheme): Verdict | { readonly why: NoRate } {
  const choice = chooseFormula(found, typed, scheme);
  const summed = choice.formula === "cumulative" ? sumYears(indicator, found.actual) : null;
  if (summed && "why" in summed) return summed;
  const given: Given = summed ? { ...found, actual: summed.total, summed: summed.years } : found;
  const rate = once((of) => rateAs(of, given, choice.formula));
  const letter = letterOf(scheme, choice.formula, rate);
  if ("why" in letter) return letter;
  const own = rate("own");
  const outcome = "why" in own ? { rate: null, met: null } : { rate: own.rate, met: own.met };
  return { ...choice, given, rateAs: rate, terms: letter.terms, ...outcome, grade: letter.grade };
}
