import type { Formula } from "./formula";
import { shareTerm } from "./interim";
import { progress, wayOf } from "./progress";

/** Is the share of the way at least the share of the years? The rate is the progress; the years decide. */
export const elapsed: Formula = {
  rate: (given) => {
    const rating = progress.rate(given);
    if ("why" in rating || rating.rate === null) return rating;
    if ("why" in given.share) return given.share;
    return { rate: rating.rate, met: rating.rate.compare(given.share) >= 0, terms: [...rating.terms, shareTerm(given.share)] };
  },
  /** There is one bound, the share of the years, whatever the scheme says. */
  actualFor: (given) => {
    const known = wayOf(given);
    return "why" in known || "why" in given.share ? null : known.from.amount.value.plus(known.way.times(given.share));
  },
};
