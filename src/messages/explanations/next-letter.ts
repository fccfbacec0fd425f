import type { NextStep } from "../../grading/next-letter";
import type { Figure, Indicator } from "../../plan/plan";
import { figureReached } from "../../plan/reached";
import { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";
import { sayAmount } from "./amounts";

type Words = { readonly points: string; readonly say: (missing: string, less: boolean, letter: string) => string; readonly part: (label: string, said: string) => string };

const WORDS: Worded<Words> = {
  ja: { points: "ポイント", say: (missing, less, letter) => `あと${missing}${less ? "減" : ""}で${letter}`, part: (label, said) => `${label}：${said}` },
  en: { points: " points", say: (missing, less, letter) => `${missing} ${less ? "less" : "more"} for ${letter}`, part: (label, said) => `${label}: ${said}` },
};

const decimalsIn = (figure: Figure | null) => [...(figure?.text.normalize("NFKC") ?? "").matchAll(/[0-9]\.([0-9]+)/g)].map(([, decimals = ""]) => decimals.length);

/** In steps of the figures themselves: 人 by one, 24.4 % by a tenth of a point. */
function stepFor({ actual, missing }: NextStep, indicator: Indicator): Fraction {
  const { figure } = figureReached(indicator);
  const now = figure?.quantity.state === "value" ? figure.quantity.amount.value : actual.minus(missing);
  // 0.936 in a cell that shows 93.6 % has its decimals in the value.
  const ofValue = /\.([0-9]+)$/.exec(now.toDecimal())?.[1]?.length ?? 0;
  const decimals = Math.max(ofValue, ...decimalsIn(figure), ...decimalsIn(indicator.target));
  return Fraction.of(1n, 10n ** BigInt(decimals));
}

/** The least missing, in whole steps, with which the letter is really reached. */
export function roundUp(next: NextStep, indicator: Indicator): Fraction {
  const step = stepFor(next, indicator);
  const { numerator, denominator } = next.missing.dividedBy(step);
  const whole = Fraction.of(numerator / denominator);
  const exact = whole.times(step).equals(next.missing);
  return (exact && !next.beyond ? whole : whole.plus(Fraction.ONE)).times(step);
}

/** `あと3,688人でC`, `あと2,305t減でA`. */
export function sayNextStep(language: Language, next: NextStep, indicator: Indicator): string {
  const words = WORDS[language];
  const missing = sayAmount({ value: roundUp(next, indicator), unit: next.unit === "%" ? words.points : next.unit });
  const said = words.say(missing, next.way === "less", next.letter);
  return next.part === null ? said : words.part(next.part, said);
}
