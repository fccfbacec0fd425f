import { letterTyped } from "../../grading/agreement";
import type { GradedLevel, GradedMeasure, Level } from "../../grading/graded-plan";
import { NO_LEVEL } from "../../grading/roll-up";
import type { RollUp, RollUpBy, Scheme } from "../../grading/scheme";
import { readWeight } from "../../grading/weight";
import { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";
import { sayMean } from "./means";
import { bracket, sayStep } from "./steps";

type Words = {
  readonly none: string;
  readonly noRule: string;
  readonly noWay: string;
  readonly noBounds: string;
  readonly ofLetter: (letter: string, points: string) => string;
  readonly points: string;
  readonly between: string;
  readonly by: Readonly<Record<RollUpBy, string>>;
  readonly stop: string;
  readonly byTyped: string;
  readonly lacking: (all: number, lacking: number) => string;
  readonly blank: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly of: (all: number, notes: readonly string[]) => string;
  readonly typed: (level: string) => string;
  readonly axis: Readonly<Record<"quantitative" | "qualitative" | "overall", string>>;
  readonly noPair: string;
};

const WORDS: Worded<Words> = {
  ja: {
    none: "評価のある項目がないため算出なし",
    noRule: "評価基準に決まりがないため算出なし",
    noWay: "評価基準に「まとめ方」の記入がないため算出なし",
    noBounds: "評価基準に境界値がないため評価なし",
    ofLetter: (letter, points) => (/[0-9]$/.test(letter) ? `「${letter}」${points}` : `${letter}${points}`),
    points: "点",
    between: "・",
    by: { mean: "平均", sum: "合計", worst: "最も低い点" },
    stop: "。",
    byTyped: "入力された評価では ",
    lacking: (all, lacking) => `${all}件中${lacking}件は算出なし`,
    blank: (count) => `${count}件は未記入`,
    unknown: (count) => `${count}件は基準にない評価`,
    of: (all, notes) => `${all}件中${notes.join("、")}`,
    typed: (level) => `入力値は${level}。`,
    axis: { quantitative: "定量評価", qualitative: "定性評価", overall: "全体評価" },
    noPair: "この組み合わせの評価は基準にありません",
  },
  en: {
    none: "none: nothing has points",
    noRule: "none: the scheme has no rule for it",
    noWay: "none: the scheme does not say how points make a level",
    noBounds: "no level: the scheme has no bounds",
    ofLetter: (letter, points) => (/[0-9]$/.test(letter) ? `“${letter}” ${points}` : `${letter}${points}`),
    points: "",
    between: ", ",
    by: { mean: "mean ", sum: "sum ", worst: "lowest " },
    stop: ". ",
    byTyped: "By the typed letters ",
    lacking: (all, lacking) => `${lacking} of ${all} not computed`,
    blank: (count) => `${count} not filled in`,
    unknown: (count) => `${count} not in the scheme`,
    of: (all, notes) => `of ${all}: ${notes.join(", ")}`,
    typed: (level) => `typed is ${level}.`,
    axis: { quantitative: "quantitative", qualitative: "qualitative", overall: "overall" },
    noPair: "the scheme has nothing for this pair",
  },
};

/** `A3点・B2点`; with weights `A3点×2・B2点×1`. One that counts nothing is left out. */
function sayPoints(letters: readonly (string | null)[], { points }: RollUp, weights: readonly Fraction[], words: Words): string {
  const even = weights.every((weight) => weight.equals(Fraction.ONE));
  return letters
    .flatMap((letter, index) => {
      const value = letter === null ? undefined : points.get(letter);
      const weight = weights[index] ?? Fraction.ONE;
      return letter === null || !value || weight.isZero ? [] : [words.ofLetter(letter, `${value.toDecimal()}${words.points}`) + (even ? "" : `×${weight.toDecimal()}`)];
    })
    .join(words.between);
}

function sayRollUp(language: Language, letters: readonly (string | null)[], level: Level, rollUp: RollUp | null, weights: readonly Fraction[] = []): string {
  const words = WORDS[language];
  if (rollUp === null) return words.noRule;
  if (rollUp.by === null) return words.noWay;
  if (!level.mean) return words.none;
  const way = `${sayPoints(letters, rollUp, weights, words)} → ${words.by[rollUp.by]}${sayMean(language, level.mean, rollUp.levels)}`;
  const step = sayStep(language, rollUp.levels, level.level, (value) => value.toDecimal());
  return step === "" ? way + bracket(language, words.noBounds) : `${way} → ${level.level}${bracket(language, step)}`;
}

/** What was typed, where it is something else. */
function sayTypedLevel({ recorded, agreement }: GradedLevel, words: Words): string {
  const differs = agreement === "differs" || agreement === "unknown-letter";
  return differs && recorded ? `${words.stop}${words.typed(recorded.text)}` : "";
}

/** `C1点・B2点・B2点 → 平均1.67（5/3） → 中（…）`; where the typed letters give another mean, that too. */
export function explainQuantitative(language: Language, { indicators, quantitative }: GradedMeasure, scheme: Scheme): string {
  const words = WORDS[language];
  const computed = indicators.map(({ grade }) => (grade.state === "none" ? null : grade.grade));
  const typed = indicators.map(({ indicator }) => letterTyped(indicator.recorded));
  const lacking = computed.filter((letter) => letter === null).length;
  // A level of some of the rows must not look like one of all: （3件中2件は算出なし）.
  const partial = lacking === 0 || scheme.quantitative === null ? "" : bracket(language, words.lacking(computed.length, lacking));
  const weights = indicators.map(({ indicator }) => readWeight(indicator) ?? Fraction.ONE);
  const own = sayRollUp(language, computed, quantitative.computed, scheme.quantitative, weights) + partial;
  const same = scheme.quantitative === null || quantitative.fromRecorded.mean === null || computed.join() === typed.join();
  const other = same ? "" : `${words.stop}${words.byTyped}${sayRollUp(language, typed, quantitative.fromRecorded, scheme.quantitative, weights)}`;
  return own + other + sayTypedLevel(quantitative, words);
}

export function explainQualitative(language: Language, { measure, qualitative }: GradedMeasure, scheme: Scheme): string {
  const words = WORDS[language];
  const typed = measure.directions.map(({ recorded }) => letterTyped(recorded));
  const own = sayRollUp(language, typed, qualitative.computed, scheme.qualitative);
  const blank = typed.filter((level) => level === null).length;
  const unknown = qualitative.computed.leftOut - blank;
  const notes = [...(blank > 0 ? [words.blank(blank)] : []), ...(unknown > 0 ? [words.unknown(unknown)] : [])];
  return own + (notes.length === 0 || scheme.qualitative === null ? "" : bracket(language, words.of(typed.length, notes))) + sayTypedLevel(qualitative, words);
}

/** `定量評価a × 定性評価b → A`. */
export function explainOverall(language: Language, { measure, quantitative, qualitative, overall }: GradedMeasure, scheme: Scheme): string | null {
  if (overall === null || scheme.overall === null) return null;
  const words = WORDS[language];
  // As the table was asked: what was computed, or what a person typed where nothing could be.
  const sideOf = ({ computed, recorded }: GradedLevel) => (computed.level === NO_LEVEL ? (letterTyped(recorded) ?? NO_LEVEL) : computed.level);
  const values = { quantitative: sideOf(quantitative), qualitative: sideOf(qualitative), overall: letterTyped(measure.overall) ?? NO_LEVEL };
  const { first, second } = scheme.overall;
  const pair = [first, second].map((axis) => `${words.axis[axis]}${language === "ja" ? "" : " "}${values[axis]}`).join(" × ");
  const found = overall.computed.level === NO_LEVEL ? bracket(language, words.noPair) : "";
  return `${pair} → ${overall.computed.level}${found}${sayTypedLevel(overall, words)}`;
}
