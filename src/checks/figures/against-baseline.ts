import type { FigureRow } from "./figure-rows";
import { deriveBetter, wayOfLimit } from "../../plan/better";
import type { Better } from "../../plan/better";
import { isMoreByWhatIsCounted, isSurelyMore, soundsLikeLess } from "../../plan/surely-more";
import type { Amount } from "../../quantity/quantity";
import { unitsAgree } from "../../quantity/unit";
import { pairsOf } from "./compared-figures";
import { listOverHundred } from "./share-over-hundred";

/** What people set out to hold, not to reach: 80%以上を維持. */
const KEPT = /維持|継続|現状|保持|確保/;

/** Which way is good by anything but the figures themselves, which are what is being judged here. */
function betterWithoutBaseline({ indicator }: FigureRow): Better | null {
  const { way, sign } = deriveBetter({ ...indicator, baseline: null });
  if (sign === "words" && isMoreByWhatIsCounted(indicator.name)) return "more";
  if (sign !== "default") return way;
  return isSurelyMore(indicator.name) ? "more" : null;
}

/** 70人 (H30-R6) counts seven years, and the baseline one. */
const spans = ({ year }: Amount) => (year === null ? 0 : year.to - year.from);

export type Passed = {
  readonly label: string | null;
  /** `null` where nothing says which way is good but the figures, and the name does not sound as if less were. */
  readonly way: Better | null;
  readonly limited: boolean;
};

const known = new WeakMap<FigureRow, Passed | null>();

/** The part of the target that its baseline has already passed; equal figures are a keep and no fault. Three checks ask. */
export function findPassed(row: FigureRow): Passed | null {
  const before = known.get(row);
  if (before !== undefined) return before;
  const passed = lookForPassed(row);
  known.set(row, passed);
  return passed;
}

function lookForPassed(row: FigureRow): Passed | null {
  const { name, target: goal } = row.indicator;
  const way = betterWithoutBaseline(row);
  if (KEPT.test(goal?.text ?? "") || (way === null && soundsLikeLess(name))) return null;
  // 768.1% is the slip that is told; the target is not easier for it.
  if (listOverHundred(row).length > 0) return null;
  const passed = pairsOf(row).find(({ baseline, target }) => {
    if (!unitsAgree(baseline.unit, target.unit) || spans(baseline) !== spans(target)) return false;
    const order = baseline.value.compare(target.value);
    return (wayOfLimit(target) ?? way) === "less" ? order < 0 : order > 0;
  });
  return passed ? { label: passed.label, way: wayOfLimit(passed.target) ?? way, limited: passed.target.limit !== null } : null;
}
