import { Fraction } from "../quantity/fraction";
import { namesOf, stepOf } from "./scheme";
import type { Ladder, Step } from "./scheme";

/** The bound between two neighbouring names, whichever is the better one; `null` where they are no neighbours. */
function boundBetween(ladder: Ladder, one: string, other: string): Fraction | null {
  const names = namesOf(ladder);
  const [a, b] = [names.indexOf(one), names.indexOf(other)];
  if (Math.abs(a - b) !== 1) return null;
  // Before the first name there is no step: beside it, a name that is none finds nothing.
  const step = ladder.steps[Math.min(a, b)];
  return step !== undefined && isOwn(step) ? step.bound : null;
}

const isOwn = ({ of }: Step) => of === undefined || of === "own";

const roundTo = (value: Fraction, places: number) => Fraction.parse(value.roundTo(places)) ?? value;

/** The bound that a value can't be told from in so many decimals: 0.99992 in three is 1, and so is 1 itself. */
export function boundAt(ladder: Ladder, value: Fraction, names: readonly [string, string], places: number): Fraction | null {
  const bound = boundBetween(ladder, ...names);
  return bound?.equals(roundTo(value, places)) === true ? bound : null;
}

/** The value in so many decimals, where that gives the name. */
export function roundedTo(ladder: Ladder, value: Fraction, name: string, places: number): Fraction | null {
  const rounded = roundTo(value, places);
  if (!ladder.steps.every(isOwn)) return null;
  return !rounded.equals(value) && stepOf(ladder, rounded) === name ? rounded : null;
}
