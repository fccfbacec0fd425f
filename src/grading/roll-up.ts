import { Fraction } from "../quantity/fraction";
import type { Level } from "./graded-plan";
import { stepOf } from "./scheme";
import type { RollUp } from "./scheme";

/** No level could be formed: nothing had points. */
export const NO_LEVEL = "-";

/** The mean of the points and its level; a letter without points (`-`, none, unknown) is left out. */
export function rollUp(letters: readonly (string | null)[], scheme: RollUp | null): Level {
  if (scheme === null) return { mean: null, by: "mean", level: NO_LEVEL, counted: 0, leftOut: letters.length };
  const { points, levels, by, none } = scheme;
  const counted = letters.flatMap((letter) => {
    const value = letter === null ? undefined : points.get(letter);
    return value ? [value] : [];
  });
  const leftOut = letters.length - counted.length;
  if (counted.length === 0) return { mean: null, by, level: none, counted: 0, leftOut };
  const sum = counted.reduce((total, value) => total.plus(value), Fraction.ZERO);
  const mean = sum.dividedBy(Fraction.of(counted.length));
  return { mean, by, level: stepOf(levels, mean) ?? NO_LEVEL, counted: counted.length, leftOut };
}
