import type { GradedIndicator, GradedMeasure, Level, PartGrade } from "../grading/graded-plan";
import { letterTyped } from "../grading/agreement";
import { stepOf } from "../grading/scheme";
import type { Ladder, RollUp, Scheme } from "../grading/scheme";
import type { Figure } from "../plan/plan";
import { figureReached } from "../plan/reached";
import { foldWidth } from "../quantity/fold";
import { Fraction } from "../quantity/fraction";
import type { Amount } from "../quantity/quantity";
import type { Language, Worded } from "./language";
import { sayNoRate } from "./reasons";

const HUNDRED = Fraction.of(100);
const grouped = (decimal: string) => decimal.replace(/^(-?)([0-9]+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=([0-9]{3})+$)/g, ","));

/** `2,580,000人`, `43.2%`. */
export function sayAmount({ value, unit }: Amount): string {
  return `${grouped(value.toDecimal())}${unit ?? ""}`;
}

/** One decimal, cut off: what is not reached must not look reached. */
export function sayRate(rate: Fraction): string {
  return `${grouped(rate.times(HUNDRED).cutTo(1))}%`;
}

const MOST_DIGITS = 6;

/** Two decimals, or as many more as it takes not to look like another level: 39/23 is 1.696 and no 1.70. */
function roundMean(mean: Fraction, levels: Ladder): string {
  for (let digits = 2; digits < MOST_DIGITS; digits += 1) {
    const rounded = Fraction.parse(mean.roundTo(digits));
    if (rounded && stepOf(levels, rounded) === stepOf(levels, mean)) return mean.roundTo(digits);
  }
  return mean.cutTo(MOST_DIGITS);
}

/** `5/3（1.67）`; a whole number stands alone. */
export function sayMean(language: Language, mean: Fraction, levels: Ladder): string {
  if (mean.denominator === 1n) return mean.toString();
  const decimal = roundMean(mean, levels);
  return language === "ja" ? `${mean.toString()}（${decimal}）` : `${mean.toString()} (${decimal})`;
}

const WORDS = {
  ja: { atLeast: "以上", above: "を上回る", aboveAnd: "を上回り", stop: "。", below: "未満", atMost: "以下", and: "", unavailable: "実績を把握できないため対象外", met: "実績が0で、目標を満たしています", less: "少ないほどよい", worst: "最も低いもの", none: "評価のある項目がないため算出なし", points: "点", byTyped: "入力された評価では ", mean: "平均", forecast: "見込みによる" },
  en: { atLeast: " or more", above: " exceeded", aboveAnd: " exceeded", stop: ". ", below: " not reached", atMost: " or less", and: ", ", unavailable: "left out: the actual could not be obtained", met: "the actual is 0 and meets the target", less: "less is better", worst: "the lowest of them", none: "none: nothing has points", points: "", byTyped: "By the typed letters ", mean: "mean ", forecast: "by the forecast" },
} satisfies Worded<unknown>;

/** Where a letter begins and ends, as the scheme has it: `60%以上80%未満`, `60%未満`. */
function sayStep(language: Language, ladder: Ladder, name: string, unit: (value: Fraction) => string): string {
  const words = WORDS[language];
  const index = ladder.steps.findIndex((step) => step.name === name);
  const step = ladder.steps[index];
  const upper = index === -1 ? ladder.steps.at(-1) : ladder.steps[index - 1];
  // Japanese joins the two bounds by the form of the verb: 1.5を上回り2.5以下.
  const above = upper ? words.aboveAnd : words.above;
  const from = step && step.bound !== null ? `${unit(step.bound)}${step.from === ">=" ? words.atLeast : above}` : "";
  const until = upper && upper.bound !== null ? `${unit(upper.bound)}${upper.from === ">=" ? words.below : words.atMost}` : "";
  return [from, until].filter((text) => text !== "").join(words.and);
}

const percent = (value: Fraction) => `${value.times(HUNDRED).toDecimal()}%`;
const bracket = (language: Language, text: string) => (language === "ja" ? `（${text}）` : ` (${text})`);

const quotient = (actual: string, target: string, less: boolean) => (less ? `${target} ÷ ${actual}` : `${actual} ÷ ${target}`);

/** As it stands in the cell, without its year: 2,232億円, 95.0%. */
function asTyped({ text }: Figure, amount: Amount): string {
  const plain = foldWidth(text).replace(/[(（][^()（）]*[)）]/g, "").replace(/\s+/g, "");
  return /[0-9]$/.test(plain) && amount.unit !== null ? `${plain}${amount.unit}` : plain;
}

function sayParts(language: Language, parts: readonly PartGrade[], less: boolean): string {
  return parts
    .map(({ label, actual, target, rate, grade }) => `${label} ${quotient(sayAmount(actual), sayAmount(target), less)}${rate ? ` = ${sayRate(rate)}` : ""} → ${grade}`)
    .join(language === "ja" ? "、" : ", ");
}

/** How the letter came about, in one line: `10,412人 ÷ 23,500人 = 44.3% → D（60%未満）`. */
export function explainGrade(language: Language, { indicator, grade }: GradedIndicator, scheme: Scheme): string {
  const words = WORDS[language];
  if (grade.state === "none") return sayNoRate(language, grade.why);
  if (grade.state === "unavailable") return words.unavailable;
  const less = grade.better.way === "less";
  const step = bracket(language, sayStep(language, scheme.letters, grade.grade, percent));
  const way = less ? bracket(language, words.less) : "";
  if (grade.parts.length > 0) return `${sayParts(language, grade.parts, less)}${words.stop}${words.worst} → ${grade.grade}${step}${way}`;
  const { figure: reached, isForecast } = figureReached(indicator);
  const { target } = indicator;
  if (grade.rate === null || reached?.quantity.state !== "value" || target?.quantity.state !== "value") return `${words.met} → ${grade.grade}${way}`;
  const from = isForecast ? bracket(language, words.forecast) : "";
  const shown = quotient(asTyped(reached, reached.quantity.amount), asTyped(target, target.quantity.amount), less);
  return `${shown} = ${sayRate(grade.rate)} → ${grade.grade}${step}${way}${from}`;
}

function sayPoints(language: Language, letters: readonly (string | null)[], { points }: RollUp): string {
  return letters
    .flatMap((letter) => {
      const value = letter === null ? undefined : points.get(letter);
      return letter === null || !value ? [] : [`${letter}${value.toDecimal()}${WORDS[language].points}`];
    })
    .join(language === "ja" ? "・" : ", ");
}

function explainMean(language: Language, letters: readonly (string | null)[], level: Level, rollUp: RollUp | null): string {
  if (!level.mean || rollUp === null) return WORDS[language].none;
  const step = bracket(language, sayStep(language, rollUp.levels, level.level, (value) => value.toDecimal()));
  return `${sayPoints(language, letters, rollUp)} → ${WORDS[language].mean}${sayMean(language, level.mean, rollUp.levels)} → ${level.level}${step}`;
}

/** `C1点・B2点・B2点 → 5/3（1.67） → 中（…）`; where the typed letters give another level, that too. */
export function explainQuantitative(language: Language, { indicators, quantitative }: GradedMeasure, scheme: Scheme): string {
  const computed = indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade));
  const typed = indicators.map(({ indicator }) => letterTyped(indicator.recorded));
  const lacking = computed.filter((letter) => letter === null).length;
  const own = explainMean(language, computed, quantitative.computed, scheme.quantitative) + sayLacking(language, computed.length, lacking);
  if (quantitative.fromRecorded.mean === null || computed.join() === typed.join()) return own;
  const other = explainMean(language, typed, quantitative.fromRecorded, scheme.quantitative);
  return `${own}${WORDS[language].stop}${WORDS[language].byTyped}${other}`;
}

/** A level of some of the rows must not look like one of all: `（3件中2件は算出なし）`. */
function sayLacking(language: Language, all: number, lacking: number): string {
  if (lacking === 0) return "";
  return language === "ja" ? `（${all}件中${lacking}件は算出なし）` : ` (${lacking} of ${all} not computed)`;
}

export function explainQualitative(language: Language, { measure, qualitative }: GradedMeasure, scheme: Scheme): string {
  const typed = measure.directions.map(({ recorded }) => letterTyped(recorded));
  const own = explainMean(language, typed, qualitative.computed, scheme.qualitative);
  const blank = typed.filter((level) => level === null).length;
  const unknown = qualitative.computed.leftOut - blank;
  const notes = [
    ...(blank > 0 ? [language === "ja" ? `${blank}件は未記入` : `${blank} not filled in`] : []),
    ...(unknown > 0 ? [language === "ja" ? `${unknown}件は基準にない評価` : `${unknown} not in the scheme`] : []),
  ];
  if (notes.length === 0) return own;
  return language === "ja" ? `${own}（${typed.length}件中${notes.join("、")}）` : `${own} (of ${typed.length}: ${notes.join(", ")})`;
}
