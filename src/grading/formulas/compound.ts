import { Fraction } from "../../quantity/fraction";
import { letterOf } from "../letter";
import type { NoRate, PartGrade } from "../graded-plan";
import { namesOf } from "../scheme";
import type { RateOf, Scheme } from "../scheme";
import type { Rating } from "./formula";

/** A part with its letter, and the rates behind it. */
export type Part = { readonly graded: PartGrade; readonly rateAs: (of: RateOf) => Rating };

export type Joined = { readonly rate: Fraction | null; readonly met: boolean | null; readonly grade: string } | { readonly why: NoRate };

/** Met without a division is before any rate, missed without one behind all. */
const place = ({ rate, met }: PartGrade) => (rate !== null ? 1 : met === true ? 0 : 2);

/** Best letter first; at the same letter the higher rate. */
function order(scheme: Scheme, a: PartGrade, b: PartGrade): number {
  const rank = ({ grade }: PartGrade) => namesOf(scheme.letters).indexOf(grade);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a.rate && b.rate ? b.rate.compare(a.rate) : place(a) - place(b);
}

const meets = ({ rate, met }: PartGrade) => met ?? (rate !== null && rate.compare(Fraction.ONE) >= 0);

/** The mean of the parts' rates; a part that is simply met counts whole, one that is missed not at all. */
function meanOf(parts: readonly Part[], of: RateOf): Rating {
  let sum = Fraction.ZERO;
  for (const { rateAs } of parts) {
    const rating = rateAs(of);
    if ("why" in rating) return rating;
    sum = sum.plus(rating.rate ?? (rating.met ? Fraction.ONE : Fraction.ZERO));
  }
  return { rate: sum.dividedBy(Fraction.of(parts.length)), met: null, terms: [] };
}

function joinByMean(parts: readonly Part[], scheme: Scheme): Joined {
  const own = meanOf(parts, "own");
  const letter = letterOf(scheme, "compound", (of) => meanOf(parts, of));
  return "why" in letter ? letter : { rate: "why" in own ? null : own.rate, met: null, grade: letter.grade };
}

/** One letter of several: that of the worst part, of the mean, or whether all of them, or any, meet their targets. */
export function joinParts(parts: readonly Part[], scheme: Scheme): Joined {
  if (scheme.compound === "mean") return joinByMean(parts, scheme);
  const graded = parts.map((part) => part.graded).sort((a, b) => order(scheme, a, b));
  const [best, worst] = [namesOf(scheme.letters)[0] ?? scheme.letters.lowest, graded.at(-1)];
  if (worst === undefined) return { why: "parts-differ" };
  if (scheme.compound === "worst") return { rate: worst.rate, met: worst.met, grade: worst.grade };
  const met = scheme.compound === "all" ? graded.every(meets) : graded.some(meets);
  return { rate: null, met, grade: met ? best : scheme.letters.lowest };
}
