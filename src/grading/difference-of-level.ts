import { letterTyped } from "./agreement";
import { differenceOf } from "./difference";
import type { Difference, Hint } from "./difference";
import type { GradedLevel, Level } from "./graded-plan";
import { boundAt, roundedTo } from "./near-bound";
import type { Ladder, RollUp } from "./scheme";

/** In which a mean is shown: `1.67（5/3）`. */
const SHOWN_PLACES = 2;

/** The most decimals that a bound of the ladder has: 1 of 2.5 and 1.7. */
function placesOf({ steps }: Ladder): number {
  return Math.max(0, ...steps.map(({ bound }) => (bound === null ? 0 : (/\.([0-9]+)$/.exec(bound.toDecimal())?.[1]?.length ?? 0))));
}

/** What may lie behind a typed level; `fromRecorded` is the one that follows from the typed letters, where there are any. */
export function differenceOfLevel({ computed, recorded, agreement }: GradedLevel, fromRecorded: Level | null, rollUp: RollUp | null): Difference | null {
  const typed = letterTyped(recorded);
  if (agreement !== "differs" || typed === null) return null;
  const hints: readonly Hint[] = fromRecorded !== null && fromRecorded.counted > 0 && fromRecorded.level === typed ? [{ kind: "letters" }] : [];
  if (computed.mean === null || rollUp === null) return differenceOf(hints);
  const bound = boundAt(rollUp.levels, computed.mean, [computed.level, typed], SHOWN_PLACES);
  const rounded = roundedTo(rollUp.levels, computed.mean, typed, placesOf(rollUp.levels));
  const near: readonly Hint[] = bound ? [{ kind: "boundary", bound, exact: bound.equals(computed.mean) }] : rounded ? [{ kind: "rounding", rounded }] : [];
  return differenceOf([...hints, ...near]);
}
