import { Fraction } from "../../quantity/fraction";
import type { Term } from "../graded-plan";
import { isAsGood, mixUnits } from "./formula";
import type { Formula, Given } from "./formula";
import { interim } from "./interim";
import { keep } from "./keep";
import { progress } from "./progress";

const FORMULAS = { interim, progress };

/** Surveys go by the plain progress, too, but for the band. */
export const bandOfProgress = (given: Given): Given => (given.band === null ? given : { ...given, band: { ...given.band, beyond: "progress" } });

/** So near the baseline that a survey can't tell them apart: 維持. */
function isWithin(band: NonNullable<Given["band"]>, actual: Term, baseline: Term): boolean {
  const order = actual.amount.value.minus(baseline.amount.value).abs.compare(band.width);
  return order < 0 || (order === 0 && band.edge === "inside");
}

/** Inside the band no rate but 0 is to be had: what is more than that begins at its far edge, and 0 itself at the near one. */
function leaveBand(given: Given, rate: Fraction, actual: Fraction | null): Fraction | null {
  const { baseline, target } = given;
  if (actual === null || given.band === null || "why" in baseline) return actual;
  const { width } = given.band;
  const from = baseline.amount.value;
  if (actual.minus(from).abs.compare(width) > 0) return actual;
  const up = target.amount.value.compare(from) > 0;
  const onward = rate.compare(Fraction.ZERO) > 0;
  return up === onward ? from.plus(width) : from.minus(width);
}

/** 維持 is no progress and no step back; beyond the band the figures count as they are. A target that is its own baseline is held by 維持. */
export const band: Formula = {
  rate: (given) => {
    const { actual, baseline, target, better } = given;
    if (given.band === null) return { why: "no-band" };
    if ("why" in baseline) return baseline;
    if (mixUnits(actual, baseline, target)) return { why: "units-differ" };
    const terms = [actual, baseline, target];
    const within = isWithin(given.band, actual, baseline);
    if (baseline.amount.value.equals(target.amount.value)) {
      if (within && !isAsGood(actual.amount.value, target.amount.value, better)) return { rate: null, met: true, even: true, terms };
      return keep.rate(given);
    }
    return within ? { rate: Fraction.ZERO, met: null, terms } : FORMULAS[given.band.beyond].rate(given);
  },
  actualFor: (given, rate) => {
    if (given.band === null) return null;
    return leaveBand(given, rate, FORMULAS[given.band.beyond].actualFor(given, rate));
  },
};
