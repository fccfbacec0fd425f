import type { Grade, GradedIndicator, GradedMeasure, NoRate, PartGrade } from "../grading/graded-plan";
import type { RollUp, Scheme, Step } from "../grading/scheme";
import type { BetterSign, KnownBetter } from "../plan/better";
import { Fraction } from "../quantity/fraction";
import type { Language, Worded } from "./language";

const HUNDRED = Fraction.of(100);

/** `99.9％`: cut off, so that what is not reached never looks reached. */
export function sayRate(rate: Fraction): string {
  return `${rate.times(HUNDRED).cutTo(1)}％`;
}

/** `2.66`, cut off as well: a mean just above 2.5 may read 2.50, and the bound's own sign decides. */
export function sayMean(mean: Fraction): string {
  return mean.cutTo(2);
}

type Words = {
  readonly better: (better: KnownBetter) => string;
  readonly sign: Readonly<Record<BetterSign, string>>;
  readonly against: (signs: string) => string;
  readonly moreRatio: (actual: string, target: string, rate: string) => string;
  readonly lessRatio: (actual: string, target: string, rate: string) => string;
  readonly limit: (actual: string, target: string, met: boolean) => string;
  readonly limitRatio: (actual: string, target: string, rate: string) => string;
  readonly keep: (actual: string, target: string, met: boolean) => string;
  readonly keepRatio: (actual: string, target: string, rate: string) => string;
  readonly part: (label: string, actual: string, target: string, rate: string, grade: string) => string;
  readonly compound: Readonly<Record<Scheme["compound"], string>>;
  readonly range: (from: string | null, to: string | null, grade: string) => string;
  readonly unavailable: (text: string, grade: string) => string;
  readonly why: Readonly<Record<NoRate, string>>;
  readonly points: (counted: number, mean: string, leftOut: number) => string;
  readonly noPoints: string;
  readonly level: (from: string | null, to: string | null, level: string) => string;
  readonly atLeast: (bound: string) => string;
  readonly above: (bound: string) => string;
  readonly below: (bound: string) => string;
  readonly upTo: (bound: string) => string;
};

const WORDS: Worded<Words> = {
  ja: {
    better: ({ way }) => (way === "more" ? "高いほど良い指標" : "低いほど良い指標"),
    sign: { limit: "目標の「以上・以下」による", baseline: "現状値と目標値の大小による", words: "指標名による", default: "ほかに手がかりがないため" },
    against: (signs) => `ただし、${signs}判断とは向きが異なります。`,
    moreRatio: (actual, target, rate) => `実績 ${actual} ÷ 目標 ${target} ＝ ${rate}`,
    lessRatio: (actual, target, rate) => `目標 ${target} ÷ 実績 ${actual} ＝ ${rate}`,
    limit: (actual, target, met) => `目標「${target}」に対して実績 ${actual}：${met ? "達成" : "未達成"}`,
    limitRatio: (actual, target, rate) => `目標「${target}」に対して実績 ${actual}：未達成のため、比率 ${rate} で判定`,
    keep: (actual, target, met) => `現状値の維持が目標（${target}）、実績 ${actual}：${met ? "維持" : "維持できず"}`,
    keepRatio: (actual, target, rate) => `現状値の維持が目標（${target}）、実績 ${actual}：維持できなかったため、比率 ${rate} で判定`,
    part: (label, actual, target, rate, grade) => `${label}：実績 ${actual}、目標 ${target}、${rate}、「${grade}」`,
    compound: {
      worst: "内訳ごとに判定し、最も低い評価を採る",
      mean: "内訳の達成率の平均で判定する",
      all: "すべての内訳が達したときに達成とする",
      any: "いずれかの内訳が達したときに達成とする",
    },
    range: (from, to, grade) => `達成率が${[from, to].filter((bound) => bound !== null).join("")}のため「${grade}」`,
    unavailable: (text, grade) => `実績が「${text}」で得られないため「${grade}」（点数に数えない）`,
    why: {
      "no-actual": "実績値がないため、算出できません。",
      "actual-unavailable": "実績値が得られないため、算出できません。",
      "actual-pending": "実績値が未確定のため、算出できません。",
      "actual-unreadable": "実績値を数値として読み取れないため、算出できません。",
      "no-target": "目標値がないため、算出できません。",
      "target-unavailable": "目標値が設定されていないため、算出できません。",
      "target-pending": "目標値が未確定のため、算出できません。",
      "target-unreadable": "目標値を数値として読み取れないため、算出できません。",
      "target-zero": "目標値が0のため、比率を算出できません。",
      "units-differ": "実績値と目標値の単位が異なるため、算出できません。",
      "parts-differ": "実績値と目標値の内訳が対応しないため、算出できません。",
    },
    points: (counted, mean, leftOut) => `${counted}件の点数の平均 ${mean}${leftOut === 0 ? "" : `（点数のない${leftOut}件を除く）`}`,
    noPoints: "点数のある評価がないため、求められません。",
    level: (from, to, level) => `平均が${[from, to].filter((bound) => bound !== null).join("")}のため「${level}」`,
    atLeast: (bound) => `${bound}以上`,
    above: (bound) => `${bound}超`,
    below: (bound) => `${bound}未満`,
    upTo: (bound) => `${bound}以下`,
  },
  en: {
    better: ({ way }) => (way === "more" ? "More is better" : "Less is better"),
    sign: { limit: "by the limit in the target", baseline: "by baseline and target", words: "by the indicator's name", default: "as nothing says otherwise" },
    against: (signs) => `Another sign says the opposite: ${signs}.`,
    moreRatio: (actual, target, rate) => `actual ${actual} ÷ target ${target} = ${rate}`,
    lessRatio: (actual, target, rate) => `target ${target} ÷ actual ${actual} = ${rate}`,
    limit: (actual, target, met) => `target “${target}”, actual ${actual}: ${met ? "met" : "not met"}`,
    limitRatio: (actual, target, rate) => `target “${target}”, actual ${actual}: not met, so the ratio ${rate} decides`,
    keep: (actual, target, met) => `the target keeps the baseline (${target}), actual ${actual}: ${met ? "kept" : "not kept"}`,
    keepRatio: (actual, target, rate) => `the target keeps the baseline (${target}), actual ${actual}: not kept, so the ratio ${rate} decides`,
    part: (label, actual, target, rate, grade) => `${label}: actual ${actual}, target ${target}, ${rate}, “${grade}”`,
    compound: {
      worst: "Each part is graded, and the lowest grade counts",
      mean: "The mean rate of the parts decides",
      all: "Met when all parts are met",
      any: "Met when any part is met",
    },
    range: (from, to, grade) => `“${grade}”, because the rate is ${[from, to].filter((bound) => bound !== null).join(" and ")}`,
    unavailable: (text, grade) => `“${grade}” (no points), because the actual is “${text}”`,
    why: {
      "no-actual": "Can't be computed: there is no actual value.",
      "actual-unavailable": "Can't be computed: the actual value could not be obtained.",
      "actual-pending": "Can't be computed: the actual value is pending.",
      "actual-unreadable": "Can't be computed: the actual value can't be read as a figure.",
      "no-target": "Can't be computed: there is no target.",
      "target-unavailable": "Can't be computed: no target is set.",
      "target-pending": "Can't be computed: the target is pending.",
      "target-unreadable": "Can't be computed: the target can't be read as a figure.",
      "target-zero": "There is no ratio: the target is 0.",
      "units-differ": "Can't be computed: actual and target have different units.",
      "parts-differ": "Can't be computed: the parts of actual and target don't match.",
    },
    points: (counted, mean, leftOut) => `mean of the points of ${counted}: ${mean}${leftOut === 0 ? "" : ` (${leftOut} without points left out)`}`,
    noPoints: "There is none: no grade has points.",
    level: (from, to, level) => `“${level}”, because the mean is ${[from, to].filter((bound) => bound !== null).join(" and ")}`,
    atLeast: (bound) => `at least ${bound}`,
    above: (bound) => `above ${bound}`,
    below: (bound) => `below ${bound}`,
    upTo: (bound) => `at most ${bound}`,
  },
};

/** Between which two bounds a step of a ladder lies: `80％以上100％未満`. */
function boundsOf(steps: readonly Step[], name: string, words: Words, say: (bound: Fraction) => string): readonly [string | null, string | null] {
  const index = steps.findIndex((step) => step.name === name);
  const own = index === -1 ? undefined : steps[index];
  const better = index === -1 ? steps.at(-1) : steps[index - 1];
  return [
    own === undefined ? null : (own.from === ">=" ? words.atLeast : words.above)(say(own.bound)),
    better === undefined ? null : (better.from === ">=" ? words.below : words.upTo)(say(better.bound)),
  ];
}

const sayBound = (bound: Fraction) => `${bound.times(HUNDRED).toDecimal()}％`;
const textOfFigure = (figure: { readonly text: string } | null) => (figure?.text ?? "").replace(/\s+/g, " ").trim();

function sayPart(words: Words, { label, actual, target, rate, grade }: PartGrade): string {
  const amount = ({ value, unit, limit }: PartGrade["actual"]) => `${value.toDecimal()}${unit ?? ""}${limit ?? ""}`;
  return words.part(label, amount(actual), amount(target), rate === null ? "－" : sayRate(rate), grade);
}

function sayBetter(words: Words, better: KnownBetter): string[] {
  const lines = [`${words.better(better)}（${words.sign[better.sign]}）`];
  return better.against.length === 0 ? lines : [...lines, words.against(better.against.map((sign) => words.sign[sign]).join("、"))];
}

function sayFormula(words: Words, grade: Extract<Grade, { state: "graded" }>, actual: string, target: string, scheme: Scheme): string[] {
  const rate = grade.rate === null ? null : sayRate(grade.rate);
  const met = scheme.letters.steps[0]?.name === grade.grade;
  switch (grade.formula) {
    case "compound":
      return [words.compound[scheme.compound], ...grade.parts.map((part) => sayPart(words, part))];
    case "limit":
      return [rate === null || met ? words.limit(actual, target, met) : words.limitRatio(actual, target, rate)];
    case "keep":
      return [rate === null || met ? words.keep(actual, target, met) : words.keepRatio(actual, target, rate)];
    case "ratio":
      return [(grade.better.way === "more" ? words.moreRatio : words.lessRatio)(actual, target, rate ?? "－")];
  }
}

/** How a letter came about, line by line: enough to defend it. */
export function explainGrade(language: Language, { indicator, grade }: GradedIndicator, scheme: Scheme): string[] {
  const words = WORDS[language];
  const actual = textOfFigure(indicator.actual ?? indicator.forecast);
  const target = textOfFigure(indicator.target);
  switch (grade.state) {
    case "none":
      return [words.why[grade.why]];
    case "unavailable":
      return [words.unavailable(actual, grade.grade)];
    case "graded": {
      const bounds = boundsOf(scheme.letters.steps, grade.grade, words, sayBound);
      const decided = grade.rate === null || grade.formula === "compound" ? [] : [words.range(...bounds, grade.grade)];
      return [...sayFormula(words, grade, actual, target, scheme), ...decided, ...sayBetter(words, grade.better)];
    }
  }
}

/** How a level came about. */
export function explainLevel(language: Language, { computed }: GradedMeasure["qualitative"], rollUp: RollUp): string[] {
  const words = WORDS[language];
  if (computed.mean === null) return [words.noPoints];
  const bounds = boundsOf(rollUp.levels.steps, computed.level, words, (bound) => bound.toDecimal());
  return [words.points(computed.counted, sayMean(computed.mean), computed.leftOut), words.level(...bounds, computed.level)];
}
