import type { GradedIndicator, GradedPlan } from "../../grading/graded-plan";
import { letterTyped } from "../../grading/agreement";
import { betterLetterWith, nextStep } from "../../grading/next-letter";
import type { NextStep } from "../../grading/next-letter";
import { yearsOf } from "../../grading/years-gone";
import type { Figure, Indicator } from "../../plan/plan";
import { figureReached } from "../../plan/reached";
import { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";
import { sayAmount } from "./amounts";

type Words = { readonly points: string; readonly say: (missing: string, less: boolean, letter: string) => string; readonly rank: (rank: string, letter: string) => string; readonly part: (label: string, said: string) => string };

const WORDS: Worded<Words> = {
  ja: { points: "ポイント", say: (missing, less, letter) => `あと${missing}${less ? "減" : ""}で${letter}`, rank: (rank, letter) => `${rank}で${letter}`, part: (label, said) => `${label}：${said}` },
  en: { points: " points", say: (missing, less, letter) => `${missing} ${less ? "less" : "more"} for ${letter}`, rank: (rank, letter) => `${rank} for ${letter}`, part: (label, said) => `${label}: ${said}` },
};

type Scale = { readonly name: string; readonly value: Fraction };

const NO_SCALE: Scale = { name: "", value: Fraction.ONE };
const SCALES: readonly Scale[] = ([["十億", 9n], ["百万", 6n], ["兆", 12n], ["億", 8n], ["万", 4n], ["千", 3n]] as const).map(([name, zeros]) => ({ name, value: Fraction.of(10n ** zeros) }));

const plain = (figure: Figure | null) => figure?.text.normalize("NFKC").replace(/[(（][^()（）]*[)）]/g, "") ?? "";
const decimalsIn = (text: string) => [...text.matchAll(/[0-9]\.([0-9]+)/g)].map(([, decimals = ""]) => decimals.length);

/** 億 of 2,232億円: what is missing is said in it too. */
function scaleOf(text: string): Scale {
  const [, name] = /[0-9]\s*(十億|百万|兆|億|万|千)[^0-9]*$/.exec(text) ?? [];
  return SCALES.find((scale) => scale.name === name) ?? NO_SCALE;
}

/** In steps of the figures themselves: 人 by one, 24.4 % by a tenth of a point. */
function stepOf({ actual, missing, way }: NextStep, indicator: Indicator, scale: Scale): Fraction {
  const { figure } = figureReached(indicator);
  const now = way === "more" ? actual.minus(missing) : actual.plus(missing);
  // 0.9361 in a cell that shows 93.6 % has its decimals in the value.
  const ofValue = /\.([0-9]+)$/.exec(now.dividedBy(scale.value).toDecimal())?.[1]?.length ?? 0;
  const decimals = Math.max(ofValue, ...decimalsIn(plain(figure)), ...decimalsIn(plain(indicator.target)));
  return scale.value.dividedBy(Fraction.of(10n ** BigInt(decimals)));
}

/** The least missing, in whole steps, with which the letter is really reached. */
export function roundUp(next: NextStep, indicator: Indicator, scale: Scale = NO_SCALE): Fraction {
  const step = stepOf(next, indicator, scale);
  const { numerator, denominator } = next.missing.dividedBy(step);
  const whole = Fraction.of(numerator / denominator);
  const exact = whole.times(step).equals(next.missing);
  return (exact && !next.beyond ? whole : whole.plus(Fraction.ONE)).times(step);
}

/** The next step in whole steps of the figures, and the letter that is really reached with it: 待機児童 of 0人 is A at once. */
export type WholeStep = Pick<NextStep, "letter" | "missing" | "unit" | "way" | "part"> & { readonly actual: Fraction };

function wholeStepOf(graded: GradedIndicator, { plan, scheme }: GradedPlan, scale: Scale): WholeStep | null {
  const { indicator, grade } = graded;
  // Advice in the wrong direction is worse than none; a person who said which way is good knows.
  if (grade.better.against.length > 0 && grade.better.sign !== "typed") return null;
  const options = { years: yearsOf(plan) };
  const next = nextStep(indicator, scheme, options);
  if (next === null) return null;
  const missing = roundUp(next, indicator, scale);
  const more = missing.minus(next.missing);
  const actual = next.way === "more" ? next.actual.plus(more) : next.actual.minus(more);
  const letter = betterLetterWith(indicator, scheme, options, next.part, actual);
  return letter === null ? null : { ...next, letter, missing, actual };
}

/** `null` for the best letter, and where it can't be said. */
export const wholeStep = (graded: GradedIndicator, of: GradedPlan): WholeStep | null => wholeStepOf(graded, of, NO_SCALE);

function sayStepOn(language: Language, { letter, missing, unit, way, part, actual }: WholeStep, scale: Scale): string {
  const words = WORDS[language];
  const counted = unit === "%" ? words.points : `${scale.name}${unit ?? ""}`;
  const said = unit === "位" ? words.rank(sayAmount({ value: actual, unit }), letter) : words.say(sayAmount({ value: missing.dividedBy(scale.value), unit: counted }), way === "less", letter);
  return part === null ? said : words.part(part, said);
}

/** `あと3,688人でC`, `あと2,305t減でA`, `1位でA`; `null` where there is nothing to say, or the letter was typed already. */
export function explainNext(language: Language, graded: GradedIndicator, of: GradedPlan): string | null {
  const scale = scaleOf(plain(figureReached(graded.indicator).figure));
  const step = wholeStepOf(graded, of, scale);
  return step === null || step.letter === letterTyped(graded.indicator.recorded) ? null : sayStepOn(language, step, scale);
}
