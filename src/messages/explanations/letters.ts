import type { GradedGrade, GradedIndicator, PartGrade, Term } from "../../grading/graded-plan";
import { rateAgainst } from "../../grading/rate-of";
import { roundRate, usesOwnRate } from "../../grading/scheme";
import type { Scheme } from "../../grading/scheme";
import type { Indicator } from "../../plan/plan";
import { figureReached } from "../../plan/reached";
import type { Fraction } from "../../quantity/fraction";
import type { Quantity } from "../../quantity/quantity";
import type { Language } from "../language";
import { sayNoRate } from "../reasons";
import { sayAmount, sayBound, sayRate } from "./amounts";
import { isOnOpenEnd, isWithin, sayCells, sayExpression, sayTerm } from "./expression";
import type { Computed } from "./expression";
import { isUsualFormula, sayFormula, sayOwnRate } from "./formulas";
import { LETTER_WORDS } from "./letter-words";
import type { LetterWords } from "./letter-words";
import { bracket, sayStep } from "./steps";

type Telling = { readonly language: Language; readonly scheme: Scheme; readonly words: LetterWords };

/** The rate that was held against the bounds, in the scheme's digits; rounded first where the scheme has it so. */
function sayRated(rate: Fraction, { language, scheme: { digits, rounding }, words }: Telling): string {
  const shown = sayRate(rate, digits);
  const held = sayBound(roundRate(rate, rounding));
  return rounding === null || held === shown ? shown : shown + bracket(language, words.rounded(held, rounding.by === "cut"));
}

/** 未満 or 超, where the actual is exactly that figure. */
function openEndOf(terms: readonly Term[]): string | null {
  const actual = terms.find(({ as }) => as === "actual" || as === "forecast");
  const end = terms.find(({ as, amount: { limit, value } }) => as === "target" && (limit === "未満" || limit === "超") && actual?.amount.value.equals(value));
  return end?.amount.limit ?? null;
}

/** Whether the target is met, where the formula asks for that before it divides. */
function sayMet({ rate, met, formula, terms }: Pick<GradedGrade, "rate" | "met" | "formula" | "terms">, words: LetterWords): string | null {
  if (met === null || formula === "elapsed") return null;
  const open = isOnOpenEnd({ rate, met }) ? openEndOf(terms) : null;
  const is = open !== null ? words.onOpenEnd[formula === "range" ? "range" : "limit"](open) : formula === "range" ? (met ? words.inside : words.outside) : met ? words.met : words.missed;
  return words.facts(sayTerm({ terms }, "actual", "forecast"), sayTerm({ terms }, "target"), is);
}

function sayWithin({ terms }: Computed, { scheme, words }: Telling): string {
  const of = (...as: readonly Term["as"][]) => terms.find((term) => as.includes(term.as))?.amount;
  const [actual, baseline] = [of("actual", "forecast"), of("baseline")];
  if (!actual || !baseline || scheme.band === null) return "";
  const unit = actual.unit === "%" ? words.points : actual.unit;
  const difference = sayAmount({ value: actual.value.minus(baseline.value), unit });
  return words.within(difference, `±${sayAmount({ value: scheme.band, unit })}`, scheme.bandEdge ?? "inside");
}

/** One figure against its target, without the letter. */
function sayOne(computed: Computed & Pick<GradedGrade, "met">, telling: Telling): string {
  const { words, scheme } = telling;
  const { rate, met, formula, terms } = computed;
  const fact = sayMet(computed, words);
  // 100.0% beside a letter for less would be read as a mistake.
  if (rate === null || (fact !== null && isOnOpenEnd(computed))) return fact ?? "";
  if (isWithin(computed)) return sayWithin(computed, telling);
  const divided = `${sayExpression(computed)} = ${sayRated(rate, telling)}`;
  const share = formula === "elapsed" ? terms.find(({ as }) => as === "share")?.amount.value : undefined;
  if (share) return `${divided}${words.comma}${words.elapsed(share.toString(), sayRate(share, scheme.digits), met === true)}`;
  return fact === null ? divided : `${fact}${words.stop}${divided}`;
}

const partAs = (part: PartGrade, { better }: GradedGrade) => ({ ...part, better: { ...better, way: part.way } });

/** Several parts, each with its own letter, and how they make one: `児童 86.1% ÷ 86% = 100.1% → A、生徒 70% ÷ 100% = 70.0% → C。最も低いもの`. */
function sayParts(grade: GradedGrade, telling: Telling): string {
  const { words, scheme } = telling;
  const each = grade.parts.map((part) => `${part.label} ${sayOne(partAs(part, grade), telling)} → ${part.grade}`).join(words.comma);
  const joined = { worst: words.worst, mean: `${words.mean}${grade.rate ? ` = ${sayRated(grade.rate, telling)}` : ""}`, all: words.all(grade.met === true), any: words.any(grade.met === true) };
  return `${each}${words.stop}${joined[scheme.compound]}`;
}

/** A scheme whose letters compare with target and baseline directly: `実績95人は、目標100人に対し95.0%、現状値90人に対し105.5%`. */
function sayAgainst(grade: GradedGrade, telling: Telling): string {
  const { scheme, words } = telling;
  const { terms, better } = grade;
  const of = (...as: readonly Term["as"][]) => terms.find((term) => as.includes(term.as));
  const [actual, target, baseline] = [of("actual", "forecast"), of("target"), of("baseline")];
  const asked = new Set(scheme.letters.steps.map((step) => step.of ?? "own"));
  const said = ([["to-target", target], ["to-baseline", baseline]] as const).flatMap(([against, figure]) => {
    if (!asked.has(against) || !actual || !figure) return [];
    const rating = rateAgainst({ actual, better: better.way }, figure);
    return "rate" in rating && rating.rate ? [words.against[against](sayTerm({ terms: [figure] }, figure.as), sayRate(rating.rate, scheme.digits))] : [];
  });
  const reached = sayTerm({ terms }, "actual", "forecast");
  if (asked.has("progress") && actual && target && baseline && !target.amount.value.equals(baseline.amount.value)) {
    const rate = actual.amount.value.minus(baseline.amount.value).dividedBy(target.amount.value.minus(baseline.amount.value));
    said.push(`${sayExpression({ formula: "progress", better, terms: [actual, baseline, target], rate, met: null })} = ${sayRate(rate, scheme.digits)}`);
  }
  return said.length > 0 ? words.compared(reached, said) : (sayMet({ ...grade, met: grade.met ?? false }, words) ?? "");
}

function sayStage({ rate }: GradedGrade, { actual, target }: Indicator, { scheme, words }: Telling): string {
  const [reached, wanted] = [actual?.text ?? "", target?.text ?? ""];
  return rate === null ? words.sameStage(reached) : words.stage(reached, wanted, rate.toString(), sayRate(rate, scheme.digits));
}

/** How it was reckoned, without the letter that came of it. */
function sayWay(grade: GradedGrade, indicator: Indicator, telling: Telling): string {
  if (grade.parts.length > 0) return sayParts(grade, telling);
  if (grade.formula === "stage") return sayStage(grade, indicator, telling);
  return usesOwnRate(telling.scheme) ? sayOne(grade, telling) : sayAgainst(grade, telling);
}

const WITHOUT_FIGURE: readonly Quantity["state"][] = ["pending", "unavailable", "unreadable"];

/** Something stands in the place of the forecast, and no figure: that the actual counts must not come as a surprise. */
function sayNoForecast({ forecast }: Indicator, words: LetterWords): string {
  return forecast !== null && WITHOUT_FIGURE.includes(forecast.quantity.state) ? words.noForecast(forecast.text.trim()) : "";
}

function sayGraded(grade: GradedGrade, indicator: Indicator, telling: Telling): string {
  const { language, scheme, words } = telling;
  const isCompared = grade.rate !== null && !isOnOpenEnd(grade) && grade.formula !== "elapsed" && !(grade.parts.length > 0 && (scheme.compound === "all" || scheme.compound === "any"));
  const own = usesOwnRate(scheme);
  const notes = [
    isCompared || !own ? sayStep(language, scheme.letters, grade.grade, sayBound, sayOwnRate(language, grade, scheme)) : "",
    grade.better.way === "less" ? words.less : "",
    grade.terms.some(({ as }) => as === "forecast") || (grade.terms.length === 0 && figureReached(indicator).isForecast) ? words.forecast : "",
    sayNoForecast(indicator, words),
    isUsualFormula(grade, scheme) || grade.formula === "compound" || !own ? "" : sayFormula(language, grade),
    // 富士市's letters are their own bounds: 20%未満（20%未満） says it twice.
  ].filter((note) => note !== "" && note !== grade.grade);
  return `${sayWay(grade, indicator, telling)} → ${grade.grade}${notes.map((note) => bracket(language, note)).join("")}`;
}

/**
 * How the letter came about, in one line: `10,412人 ÷ 23,500人 = 44.3% → D（60%未満）`,
 * and what was typed, where that is something else: `。入力値はB。`.
 */
export function explainGrade(language: Language, { indicator, grade, agreement }: GradedIndicator, scheme: Scheme): string {
  const words = LETTER_WORDS[language];
  const own = grade.state === "none" ? sayNoRate(language, grade.why) : grade.state === "unavailable" ? words.unavailable[grade.of] : sayGraded(grade, indicator, { language, scheme, words });
  const differs = agreement === "differs" || agreement === "unknown-letter";
  return differs && indicator.recorded ? `${own}${words.stop}${words.typed(indicator.recorded.text)}` : own;
}

/** The sum alone, for a sentence that names the letters itself: `10,412人 ÷ 23,500人 = 44.3%`. */
export const explainSum = (language: Language, { indicator, grade }: Pick<GradedIndicator, "indicator" | "grade">, scheme: Scheme): string =>
  grade.state === "graded" ? sayWay(grade, indicator, { language, scheme, words: LETTER_WORDS[language] }) : "";

/** `G7÷H7`; the cells of actual and target where they have parts or are words; the name's where nothing was computed. */
export function cellsUsed({ indicator, grade }: GradedIndicator, scheme: Scheme): string {
  if (grade.state !== "graded") return indicator.place.cell;
  if (grade.terms.length > 0) return sayCells(grade, indicator.place.sheet, !usesOwnRate(scheme));
  const { figure } = figureReached(indicator);
  return [figure, indicator.target].flatMap((each) => each?.place.cell ?? []).join("・");
}
