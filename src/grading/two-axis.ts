import type { Typed } from "../plan/plan";
import { compareRecorded, letterTyped } from "./agreement";
import type { GradedLevel, Level } from "./graded-plan";
import { NO_LEVEL } from "./roll-up";
import type { TwoAxis } from "./scheme";

/** One side of the table: what was computed, or what a person typed where nothing could be. */
export type Axis = { readonly computed: Level | null; readonly recorded: Typed | null };

const sideOf = ({ computed, recorded }: Axis): string | null => (computed && computed.level !== NO_LEVEL ? computed.level : letterTyped(recorded));

/** 京都市: objective a and felt c make B. A pair that the table does not have makes nothing. */
export function crossLevels({ table }: TwoAxis, first: Axis, second: Axis, recorded: Typed | null): GradedLevel {
  const sides = [sideOf(first), sideOf(second)];
  const cell = table.find((each) => each.first === sides[0] && each.second === sides[1]);
  const counted = sides.filter((side) => side !== null && side !== NO_LEVEL).length;
  const computed: Level = { mean: null, by: "two-axis", level: cell?.result ?? NO_LEVEL, counted, leftOut: sides.length - counted };
  // What the table does not publish is not therefore unknown: any single letter may be one of it.
  const known = [...new Set([...table.map(({ result }) => result), ...(cell ? [] : [letterTyped(recorded) ?? ""])])];
  return { computed, recorded, agreement: compareRecorded(recorded, cell?.result ?? null, known) };
}
