import type { Ladder } from "../../grading/scheme";
import { stepOf } from "../../grading/scheme";
import { Fraction } from "../../quantity/fraction";
import type { Language } from "../language";

const MOST_DIGITS = 6;

/** Two decimals, or as many more as it takes not to look like another level: 39/23 is 1.696 and no 1.70. */
function roundMean(mean: Fraction, levels: Ladder): string {
  for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
    const rounded = Fraction.parse(mean.roundTo(digits));
    if (rounded && stepOf(levels, rounded) === stepOf(levels, mean)) return mean.roundTo(digits);
  }
  return mean.cutTo(MOST_DIGITS);
}

/** `1.67（5/3）`; a whole number stands alone. */
export function sayMean(language: Language, mean: Fraction, levels: Ladder): string {
  if (mean.denominator === 1n) return mean.toString();
  const decimal = roundMean(mean, levels);
  return language === "ja" ? `${decimal}（${mean.toString()}）` : `${decimal} (${mean.toString()})`;
}
