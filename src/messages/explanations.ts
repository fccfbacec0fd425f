import type { GradedIndicator, GradedMeasure, Level, PartGrade } from "../grading/graded-plan";
import { letterTyped } from "../grading/comparison";
import type { Ladder, RollUp, Scheme } from "../grading/scheme";
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

/** `5/3（1.67）`; a whole number stands alone. */
export function sayMean(language: Language, mean: Fraction): string {
  if (mean.denominator === 1n) return mean.toString();
  return language === "ja" ? `${mean.toString()}（${mean.roundTo(2)}）` : `${mean.toString()} (${mean.roundTo(2)})`;
}

const WORDS = {
  ja: { atLeast: "以上", above: "を上回る", aboveAnd: "を上回り", stop: "。", below: "未満", atMost: "以下", and: "", unavailable: "実績を把握できないため対象外", met: "実績が0で、目標を満たしています", less: "少ないほどよい", worst: "最も低いもの", none: "評価のある項目がないため算出なし", points: "点", byTyped: "入力された評価では " },
  en: { atLeast: " or more", above: " exceeded", aboveAnd: " exceeded", stop: ". ", below: " not reached", atMost: " or less", and: ", ", unavailable: "left out: the actual could not be obtained", met: "the actual is 0 and meets the target", less: "less is better", worst: "the lowest of them", none: "none: nothing has points", points: "", byTyped: "By the typed letters " },
} satisfies Worded<unknown>;

/** Where a letter begins and ends, as the scheme has it: `60%以上80%未満`, `60%未満`. */
function sayStep(language: Language, ladder: Ladder, name: string, unit: (value: Fraction) => string): string {
  const words = WORDS[language];
  const index = ladder.steps.findIndex((step) => step.name === name);
  const step = ladder.steps[index];
  const upper = index === -1 ? ladder.steps.at(-1) : ladder.steps[index - 1];
  // Japanese joins the two bounds by the form of the verb: 1.5を上回り2.5以下.
  const above = upper ? words.aboveAnd : words.above;
  const from = step ? `${unit(step.bound)}${step.from === ">=" ? words.atLeast : above}` : "";
  const until = upper ? `${unit(upper.bound)}${upper.from === ">=" ? words.below : words.atMost}` : "";
  return [from, until].filter((text) => text !== "").join(words.and);
}

const percent = (value: Fraction) => `${value.times(HUNDRED).toDecimal()}%`;
const bracket = (language: Language, text: string) => (language === "ja" ? `（${text}）` : ` (${text})`);

function sayQuotient(actual: Amount, target: Amount, less: boolean): string {
  return less ? `${sayAmount(target)} ÷ ${sayAmount(actual)}` : `${sayAmount(actual)} ÷ ${sayAmount(target)}`;
}

function sayParts(language: Language, parts: readonly PartGrade[], less: boolean): string {
  return parts
    .map(({ label, actual, target, rate, grade }) => `${label} ${sayQuotient(actual, target, less)}${rate ? ` = ${sayRate(rate)}` : ""} → ${grade}`)
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
  const actual = (indicator.forecast?.quantity.state === "value" ? indicator.forecast : indicator.actual)?.quantity;
  const target = indicator.target?.quantity;
  if (grade.rate === null || actual?.state !== "value" || target?.state !== "value") return `${words.met} → ${grade.grade}${way}`;
  return `${sayQuotient(actual.amount, target.amount, less)} = ${sayRate(grade.rate)} → ${grade.grade}${step}${way}`;
}

function sayPoints(language: Language, letters: readonly (string | null)[], { points }: RollUp): string {
  return letters
    .flatMap((letter) => {
      const value = letter === null ? undefined : points.get(letter);
      return letter === null || !value ? [] : [`${letter}${value.toDecimal()}${WORDS[language].points}`];
    })
    .join(language === "ja" ? "・" : ", ");
}

function explainMean(language: Language, letters: readonly (string | null)[], level: Level, rollUp: RollUp): string {
  if (!level.mean) return WORDS[language].none;
  const step = bracket(language, sayStep(language, rollUp.levels, level.level, (value) => value.toDecimal()));
  return `${sayPoints(language, letters, rollUp)} → ${sayMean(language, level.mean)} → ${level.level}${step}`;
}

/** `C1点・B2点・B2点 → 5/3（1.67） → 中（…）`; where the typed letters give another level, that too. */
export function explainQuantitative(language: Language, { indicators, quantitative }: GradedMeasure, scheme: Scheme): string {
  const computed = indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade));
  const typed = indicators.map(({ indicator }) => letterTyped(indicator.recorded));
  const own = explainMean(language, computed, quantitative.computed, scheme.quantitative);
  if (quantitative.fromRecorded.mean === null || computed.join() === typed.join()) return own;
  const other = explainMean(language, typed, quantitative.fromRecorded, scheme.quantitative);
  return `${own}${WORDS[language].stop}${WORDS[language].byTyped}${other}`;
}

export function explainQualitative(language: Language, { measure, qualitative }: GradedMeasure, scheme: Scheme): string {
  const typed = measure.directions.map(({ recorded }) => letterTyped(recorded));
  const own = explainMean(language, typed, qualitative.computed, scheme.qualitative);
  const { leftOut } = qualitative.computed;
  if (leftOut === 0) return own;
  return language === "ja" ? `${own}（${typed.length}件中${leftOut}件は未記入）` : `${own} (${leftOut} of ${typed.length} not filled in)`;
}
