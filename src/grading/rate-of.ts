import { Fraction } from "../quantity/fraction";
import { formulas } from "./formulas";
import type { SingleFormula } from "./formulas";
import { band, bandOfProgress } from "./formulas/band";
import { isAsGood, mixUnits } from "./formulas/formula";
import type { Given, Rating } from "./formulas/formula";
import type { Term } from "./graded-plan";
import type { RateOf } from "./scheme";

/** By how much better or worse than this figure, as a share of it; 1 is as good as it. Beside a zero there is only better, as good and worse. */
export function rateAgainst({ actual, better }: Pick<Given, "actual" | "better">, figure: Term): Rating {
  if (mixUnits(actual, figure)) return { why: "units-differ" };
  const [a, x] = [actual.amount.value, figure.amount.value];
  const terms = [actual, figure];
  if (a.equals(x)) return { rate: Fraction.ONE, met: null, terms };
  if (x.isZero) return { rate: null, met: isAsGood(a, x, better), terms };
  const more = better === "more" ? a.minus(x) : x.minus(a);
  return { rate: Fraction.ONE.plus(more.dividedBy(x.abs)), met: null, terms };
}

function actualAgainst({ better }: Given, { amount: { value } }: Term, rate: Fraction): Fraction {
  const more = rate.minus(Fraction.ONE).times(value.abs);
  return better === "more" ? value.plus(more) : value.minus(more);
}

/** How much of the way is gone; surveys have their band in it. */
function rateOfWay(given: Given, formula: SingleFormula): Rating {
  const { actual, target, better } = given;
  const rating = formula === "band" ? band.rate(bandOfProgress(given)) : formulas.progress.rate(given);
  // A target that is its own baseline has no way to go; what is left is whether it is held.
  if ("why" in rating && rating.why === "baseline-is-target") return { rate: null, met: isAsGood(actual.amount.value, target.amount.value, better), terms: [actual, target] };
  return rating;
}

/** The rate that a bound is held against. */
export function rateAs(of: RateOf, given: Given, formula: SingleFormula): Rating {
  // Above a range is no better than inside it, and the way to it ends at either end: nothing to hold a bound against.
  if (of !== "own" && given.range) return { why: "scheme-unfit" };
  switch (of) {
    case "own":
      return formulas[formula].rate(given);
    case "to-target":
      return rateAgainst(given, given.target);
    case "to-baseline":
      return "why" in given.baseline ? given.baseline : rateAgainst(given, given.baseline);
    case "progress":
      return rateOfWay(given, formula);
  }
}

/** The actual at which that rate is reached. */
export function actualAs(of: RateOf, given: Given, formula: SingleFormula, rate: Fraction): Fraction | null {
  switch (of) {
    case "own":
      return formulas[formula].actualFor(given, rate);
    case "to-target":
      return actualAgainst(given, given.target, rate);
    case "to-baseline":
      return "why" in given.baseline ? null : actualAgainst(given, given.baseline, rate);
    case "progress":
      return formula === "band" ? band.actualFor(bandOfProgress(given), rate) : formulas.progress.actualFor(given, rate);
  }
}
