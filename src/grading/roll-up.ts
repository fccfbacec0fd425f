import { Fraction } from "../quantity/fraction";
import type { Level } from "./graded-plan";
import { stepOf } from "./scheme";
import type { RollUp, RollUpBy } from "./scheme";

/** No level could be formed: nothing had points. */
export const NO_LEVEL = "-";

type Counted = { readonly points: Fraction; readonly weight: Fraction };

const add = (values: readonly Fraction[]) => values.reduce((total, value) => total.plus(value), Fraction.ZERO);

function join(counted: readonly Counted[], by: RollUpBy): Fraction {
  const weighted = add(counted.map(({ points, weight }) => points.times(weight)));
  switch (by) {
    case "mean":
      return weighted.dividedBy(add(counted.map(({ weight }) => weight)));
    case "sum":
      return weighted;
    case "worst":
      return counted.map(({ points }) => points).reduce((least, points) => (points.compare(least) < 0 ? points : least));
  }
}

/**
 * The mean, sum or least of the points, and its level. A letter without points (`-`, none, unknown) is left out, and so
 * is one of weight 0. Where weights are given they stand in the order of the letters.
 */
export function rollUp(letters: readonly (string | null)[], scheme: RollUp | null, weights: readonly Fraction[] = []): Level {
  if (scheme === null || scheme.by === null) return { mean: null, by: "mean", level: NO_LEVEL, counted: 0, leftOut: letters.length };
  const { points, levels, by, none } = scheme;
  const counted = letters.flatMap((letter, index): readonly Counted[] => {
    const value = letter === null ? undefined : points.get(letter);
    const weight = weights[index] ?? Fraction.ONE;
    return value && !weight.isZero ? [{ points: value, weight }] : [];
  });
  const leftOut = letters.length - counted.length;
  if (counted.length === 0) return { mean: null, by, level: none, counted: 0, leftOut };
  const mean = join(counted, by);
  return { mean, by, level: stepOf(levels, mean) ?? NO_LEVEL, counted: counted.length, leftOut };
}
