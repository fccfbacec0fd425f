import type { Fraction } from "../../quantity/fraction";
import type { Term } from "../graded-plan";
import type { Formula, Given } from "./formula";
import { wayOf } from "./progress";
import { actualAt, divide } from "./ratio";

/** What no cell holds: the share of the years, or a point on the line from baseline to target. */
const derived = (as: "share" | "expected", value: Fraction, unit: string | null): Term => ({
  as, figure: null, amount: { value, unit, year: null, limit: null, approximate: false },
});

export const shareTerm = (share: Fraction): Term => derived("share", share, null);

/** (a − b) ÷ ((t − b) · k/n). Where nothing is asked for yet, to be as good as the baseline is enough. */
function rateOnLine(given: Given) {
  const { actual, target, share } = given;
  const known = wayOf(given);
  if ("why" in known) return known;
  if ("why" in share) return share;
  const asked = known.way.times(share);
  const expected = derived("expected", known.from.amount.value.plus(asked), target.amount.unit);
  const terms = [actual, known.from, target, shareTerm(share), expected];
  if (!asked.isZero) return { rate: known.gone.dividedBy(asked), met: null, terms };
  return { rate: null, met: known.gone.isZero || known.gone.isNegative === known.way.isNegative, even: known.gone.isZero, terms };
}

/** Against what this year asks for: a target that the plan lists for it, else the point on the line. */
export const interim: Formula = {
  rate: (given) => (given.listed ? divide(given.actual, given.listed, given.better) : rateOnLine(given)),
  actualFor: (given, rate) => {
    if (given.listed) return actualAt(given.listed.amount.value, given.better, rate);
    const known = wayOf(given);
    return "why" in known || "why" in given.share ? null : known.from.amount.value.plus(known.way.times(given.share).times(rate));
  },
};
