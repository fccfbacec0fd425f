import type { Difference, DifferenceKind, Hint } from "../../grading/difference";
import type { GradedGrade } from "../../grading/graded-plan";
import type { Scheme } from "../../grading/scheme";
import type { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";
import { sayYear } from "../years";
import { sayBound, sayRate } from "./amounts";
import { sayExpression } from "./expression";
import { nameFormula } from "./formulas";

type Words = {
  readonly kind: Readonly<Record<DifferenceKind, string>>;
  readonly letters: string;
  /** Where it only may be one. */
  readonly perhaps: string;
  readonly boundary: (value: string, shown: string) => string;
  readonly exact: (value: string) => string;
  readonly rounding: (value: string) => string;
  readonly direction: Readonly<Record<"more" | "less", (way: string) => string>>;
  readonly formula: (name: string, way: string) => string;
  readonly compound: Readonly<Record<Scheme["compound"], string>>;
  readonly actual: (way: string) => string;
  readonly later: (reached: string, due: string) => string;
  readonly unexplained: (untried: readonly string[]) => string;
  readonly unexplainedLevel: string;
  readonly join: (sentences: readonly string[]) => string;
};

const WORDS: Worded<Words> = {
  ja: {
    kind: { letters: "指標の評価の違いによるもの", boundary: "境界", rounding: "端数処理", direction: "増減の向き", formula: "計算方法", forecast: "見込み", unexplained: "理由不明" },
    perhaps: "見込みで入力した可能性",
    letters: "入力された指標の評価から求めると、入力値と一致します",
    boundary: (value, shown) => `計算値を四捨五入すると${shown}になり、境界の${value}と区別がつきません`,
    exact: (value) => `計算値がちょうど境界の${value}です`,
    rounding: (value) => `四捨五入して${value}とすると、入力値と一致します`,
    direction: {
      more: (way) => `多いほどよい指標として計算すると（${way}）、入力値と一致します`,
      less: (way) => `少ないほどよい指標として計算すると（${way}）、入力値と一致します`,
    },
    formula: (name, way) => `${name}で計算すると（${way}）、入力値と一致します`,
    compound: { worst: "内訳のうち最も低いもの", mean: "内訳の平均", all: "内訳のすべてが満たすもの", any: "内訳のうち最も高いもの" },
    actual: (way) => `見込みではなく実績値で計算すると（${way}）、入力値と一致します`,
    later: (reached, due) => `入力値は${due}の見込みによるものかもしれません（実績は${reached}の値で、見込みの値の記入はありません）`,
    unexplained: (untried) => `記入された数値からは、入力値の理由が分かりません${untried.length > 0 ? `（現状値の記入がないため、${untried.join("・")}では確かめていません）` : ""}`,
    unexplainedLevel: "記入された評価からは、入力値の理由が分かりません",
    join: (sentences) => sentences.map((sentence) => `${sentence}。`).join(""),
  },
  en: {
    kind: { letters: "typed letters", boundary: "boundary", rounding: "rounding", direction: "direction", formula: "formula", forecast: "forecast", unexplained: "unexplained" },
    perhaps: "forecast, perhaps",
    letters: "It follows from the letters that were typed",
    boundary: (value, shown) => `Rounded it would be ${shown} and can't be told from the bound ${value}`,
    exact: (value) => `What was computed is exactly the bound ${value}`,
    rounding: (value) => `Rounded to ${value} it would agree`,
    direction: {
      more: (way) => `If more were better (${way}) it would agree`,
      less: (way) => `If less were better (${way}) it would agree`,
    },
    formula: (name, way) => `By ${name} (${way}) it would agree`,
    compound: { worst: "the lowest part", mean: "the mean of the parts", all: "what all parts reach", any: "the highest part" },
    actual: (way) => `By the actual and not the forecast (${way}) it would agree`,
    later: (reached, due) => `What was typed may be a forecast for ${due} (the actual is of ${reached}, and no forecast is written there)`,
    unexplained: (untried) => `The figures don't say why${untried.length > 0 ? ` (not tried for want of a baseline: ${untried.join(", ")})` : ""}`,
    unexplainedLevel: "The letters don't say why",
    join: (sentences) => sentences.map((sentence) => `${sentence}.`).join(" "),
  },
};

type Shown = Pick<Scheme, "digits">;

const wayOf = (grade: GradedGrade, { digits }: Shown) =>
  grade.rate === null ? grade.grade : `${grade.parts.length > 0 ? "" : `${sayExpression(grade)} = `}${sayRate(grade.rate, digits)} → ${grade.grade}`;

/** As in 1.67（5/3）. */
const MEAN_PLACES = 2;

/** Of a level nothing is divided anew, so no rate is ever shown. */
const LEVEL_DIGITS: Shown = { digits: 0 };

/** A value as it was published, and in the digits in which it is shown. */
type Said = { readonly value: (value: Fraction) => string; readonly shown: (value: Fraction) => string };

function sayHint(language: Language, hint: Hint, scheme: Shown, { value, shown }: Said): string {
  const words = WORDS[language];
  switch (hint.kind) {
    case "letters":
      return words.letters;
    case "boundary":
      return hint.exact ? words.exact(value(hint.bound)) : words.boundary(value(hint.bound), shown(hint.bound));
    case "rounding":
      return words.rounding(value(hint.rounded));
    case "direction":
      return words.direction[hint.grade.better.way](wayOf(hint.grade, scheme));
    case "formula":
      return words.formula(hint.compound ? words.compound[hint.compound] : nameFormula(language, hint.grade.formula), wayOf(hint.grade, scheme));
    case "forecast":
      return words.actual(wayOf(hint.grade, scheme));
    case "later":
      return words.later(sayYear(language, hint.reached), sayYear(language, hint.due));
  }
}

export function nameDifference(language: Language, { kind, hints }: Difference): string {
  return hints[0]?.kind === "later" ? WORDS[language].perhaps : WORDS[language].kind[kind];
}

/** Under which other view of the figures the typed letter would be right: `進捗率で計算すると（…= 16.4% → D）、入力値と一致します。` */
export function sayLetterDifference(language: Language, { hints, untried }: Difference, scheme: Scheme): string {
  const words = WORDS[language];
  if (hints.length === 0) return words.join([words.unexplained(untried.map((formula) => nameFormula(language, formula)))]);
  return words.join(hints.map((hint) => sayHint(language, hint, scheme, { value: sayBound, shown: (rate) => sayRate(rate, scheme.digits) })));
}

/** The same, of a level: of points and not of percent. */
export function sayLevelDifference(language: Language, { hints }: Difference): string {
  const words = WORDS[language];
  return words.join(hints.length === 0 ? [words.unexplainedLevel] : hints.map((hint) => sayHint(language, hint, LEVEL_DIGITS, { value: (mean) => mean.toDecimal(), shown: (mean) => mean.roundTo(MEAN_PLACES) })));
}
