import type { GradedGrade, GradedIndicator } from "../../grading/graded-plan";
import type { Scheme } from "../../grading/scheme";
import { figureReached } from "../../plan/reached";
import type { Fraction } from "../../quantity/fraction";
import type { Language, Worded } from "../language";
import { sayNoRate } from "../reasons";
import { roundRate, sayAmount, sayBound, sayRate } from "./amounts";
import { quotient, sayCells, sayExpression, sayTerm } from "./expression";
import { isUsualFormula, sayFormula } from "./formulas";
import { bracket, sayStep } from "./steps";

type Words = {
  readonly unavailable: string;
  readonly facts: (reached: string, target: string, is: string) => string;
  readonly met: string;
  readonly missed: string;
  readonly inside: string;
  readonly outside: string;
  readonly elapsed: (share: string, percent: string, kept: boolean) => string;
  readonly rounded: (percent: string, cut: boolean) => string;
  readonly less: string;
  readonly forecast: string;
  readonly parts: Readonly<Record<Scheme["compound"], string>>;
  readonly typed: (letter: string) => string;
  readonly stop: string;
  readonly comma: string;
};

const WORDS: Worded<Words> = {
  ja: {
    unavailable: "実績を把握できないため対象外",
    facts: (reached, target, is) => `実績${reached}・目標${target}で、${is}`,
    met: "目標を満たしています",
    missed: "目標を満たしていません",
    inside: "範囲に入っています",
    outside: "範囲から外れています",
    elapsed: (share, percent, kept) => `経過年数の割合${share}（${percent}）${kept ? "以上" : "未満"}`,
    rounded: (percent, cut) => `${cut ? "切り捨て" : "四捨五入"}で${percent}`,
    less: "少ないほどよい",
    forecast: "見込みによる",
    parts: { worst: "最も低いもの", mean: "平均", all: "すべてが満たすもの", any: "最も高いもの" },
    typed: (letter) => `入力値は${letter}`,
    stop: "。",
    comma: "、",
  },
  en: {
    unavailable: "left out: the actual could not be obtained",
    facts: (reached, target, is) => `actual ${reached}, target ${target}: ${is}`,
    met: "the target is met",
    missed: "the target is missed",
    inside: "inside the range",
    outside: "outside the range",
    elapsed: (share, percent, kept) => `${kept ? "not below" : "below"} the share of the years gone, ${share} (${percent})`,
    rounded: (percent, cut) => `${cut ? "cut" : "rounded"} to ${percent}`,
    less: "less is better",
    forecast: "by the forecast",
    parts: { worst: "the lowest of them", mean: "their mean", all: "what all of them reach", any: "the highest of them" },
    typed: (letter) => `typed is ${letter}`,
    stop: ". ",
    comma: ", ",
  },
};

/** Several parts, each with its own letter: `児童 86.1% ÷ 86% = 100.1% → A、生徒 70% ÷ 100% = 70.0% → C`. */
function sayParts({ parts, better }: GradedGrade, scheme: Scheme, words: Words): string {
  const turned = better.way === "less";
  return parts
    .map(({ label, actual, target, rate, grade }) => `${label} ${quotient(sayAmount(actual), sayAmount(target), turned)}${rate ? ` = ${sayRate(rate, scheme.digits)}` : ""} → ${grade}`)
    .join(words.comma);
}

/** Whether the target is met, where the formula asks for that before it divides. */
function sayMet(grade: GradedGrade, words: Words): string | null {
  if (grade.met === null || grade.formula === "elapsed") return null;
  const is = grade.formula === "range" ? (grade.met ? words.inside : words.outside) : grade.met ? words.met : words.missed;
  return words.facts(sayTerm(grade, "actual", "forecast"), sayTerm(grade, "target", "expected"), is);
}

/** The rate that was held against the bounds, in the scheme's digits; rounded first where the scheme has it so. */
function sayRated(rate: Fraction, language: Language, { digits, rounding }: Scheme, words: Words): string {
  const shown = sayRate(rate, digits);
  if (rounding === null) return shown;
  const held = sayBound(roundRate(rate, rounding));
  return held === shown ? shown : shown + bracket(language, words.rounded(held, rounding.by === "cut"));
}

function sayWay(grade: GradedGrade, language: Language, scheme: Scheme, words: Words): string {
  if (grade.parts.length > 0) return `${sayParts(grade, scheme, words)}${words.stop}${words.parts[scheme.compound]}`;
  const met = sayMet(grade, words);
  if (grade.rate === null) return met ?? "";
  const divided = `${sayExpression(grade)} = ${sayRated(grade.rate, language, scheme, words)}`;
  if (grade.formula === "elapsed" && grade.met !== null) {
    const share = grade.terms.find(({ as }) => as === "share")?.amount.value;
    return share ? `${divided}${words.comma}${words.elapsed(share.toString(), sayRate(share, scheme.digits), grade.met)}` : divided;
  }
  return met === null ? divided : `${met}${words.stop}${divided}`;
}

function sayGraded(language: Language, grade: GradedGrade, scheme: Scheme): string {
  const words = WORDS[language];
  const step = grade.rate === null || grade.formula === "elapsed" ? "" : sayStep(language, scheme.letters, grade.grade, sayBound);
  const notes = [
    step,
    grade.better.way === "less" ? words.less : "",
    grade.terms.some(({ as }) => as === "forecast") ? words.forecast : "",
    isUsualFormula(grade, scheme) || grade.formula === "compound" ? "" : sayFormula(language, grade),
  ].filter((note) => note !== "");
  return `${sayWay(grade, language, scheme, words)} → ${grade.grade}${notes.map((note) => bracket(language, note)).join("")}`;
}

/**
 * How the letter came about, in one line: `10,412人 ÷ 23,500人 = 44.3% → D（60%未満）`,
 * and what was typed, where that is something else: `。入力値はB`.
 */
export function explainGrade(language: Language, { indicator, grade, agreement }: GradedIndicator, scheme: Scheme): string {
  const words = WORDS[language];
  const own = grade.state === "none" ? sayNoRate(language, grade.why) : grade.state === "unavailable" ? words.unavailable : sayGraded(language, grade, scheme);
  const differs = agreement === "differs" || agreement === "unknown-letter";
  return differs && indicator.recorded ? `${own}${words.stop}${words.typed(indicator.recorded.text)}` : own;
}

/** `G7÷H7`; the name's cell where nothing was computed. */
export function cellsUsed({ indicator, grade }: GradedIndicator): string {
  if (grade.state !== "graded") return indicator.place.cell;
  if (grade.terms.length > 0) return sayCells(grade);
  const { figure } = figureReached(indicator);
  return figure && indicator.target ? quotient(figure.place.cell, indicator.target.place.cell, grade.better.way === "less").replaceAll(" ", "") : indicator.place.cell;
}
