import type { Better } from "../plan/better";
import type { Indicator } from "../plan/plan";
import { Fraction } from "../quantity/fraction";
import { takeFigures } from "./figures";
import type { Given } from "./formulas/formula";
import { judge } from "./judge";
import type { Verdict } from "./judge";
import type { GradingOptions } from "./options";
import { actualAs, rateAs } from "./rate-of";
import { letterOf } from "./letter";
import { leastRate, namesOf } from "./scheme";
import type { Scheme, Step } from "./scheme";

/** What the next better letter takes. */
export type NextStep = {
  readonly letter: string;
  /** The actual it begins at. */
  readonly actual: Fraction;
  /** From here to there, never below zero: 3,688 of あと3,688人でC. */
  readonly missing: Fraction;
  readonly unit: string | null;
  /** Which way the actual has to go. */
  readonly way: Better;
  /** That actual itself is not enough yet: 2.5を上回る, 100人未満. */
  readonly beyond: boolean;
  /** The part that holds the letter back, where there are parts. */
  readonly part: string | null;
};

const withActual = (given: Given, value: Fraction): Given => ({ ...given, actual: { ...given.actual, amount: { ...given.actual.amount, value } } });

function letterAt({ given, formula }: Verdict, actual: Fraction, scheme: Scheme): string | null {
  const tried = withActual(given, actual);
  const letter = letterOf(scheme, formula, (of) => rateAs(of, tried, formula));
  return "why" in letter ? null : letter.grade;
}

/** A step beyond, small beside anything that is counted. */
const TINY = Fraction.of(1, 10n ** 12n);

const isBetter = (scheme: Scheme, letter: string | null, than: string): boolean => {
  const names = namesOf(scheme.letters);
  return letter !== null && names.indexOf(letter) <= names.indexOf(than);
};

/** Where the step begins, and tried out: letters may hang on several figures at once, and an end may not belong to what it bounds. */
function stepUp(verdict: Verdict, step: Step, scheme: Scheme): NextStep | null {
  if (step.bound === null) return null;
  const { given, formula } = verdict;
  const least = leastRate(step.bound, step.from, scheme.rounding);
  const actual = actualAs(step.of ?? "own", given, formula, least.rate);
  if (actual === null) return null;
  const now = given.actual.amount.value;
  const reaches = (value: Fraction) => isBetter(scheme, letterAt(verdict, value, scheme), step.name);
  const order = actual.compare(now);
  const ways = order > 0 ? (["more"] as const) : order < 0 ? (["less"] as const) : (["more", "less"] as const);
  const beyond = !reaches(actual);
  const way = ways.find((each) => !beyond || reaches(each === "more" ? actual.plus(TINY) : actual.minus(TINY)));
  if (way === undefined) return null;
  return { letter: step.name, actual, missing: actual.minus(now).abs, unit: given.actual.amount.unit ?? given.target.amount.unit, way, beyond, part: null };
}

function nextOf(verdict: Verdict, scheme: Scheme): NextStep | null {
  const index = namesOf(scheme.letters).indexOf(verdict.grade);
  const step = scheme.letters.steps[verdict.formula === "elapsed" ? 0 : index - 1];
  return index < 1 || !step ? null : stepUp(verdict, step, scheme);
}

/** `label` names the part, where there are parts. */
type Judged = { readonly label: string | null; readonly verdict: Verdict };

/** Of several parts only where a single one holds all back; then its own next letter is the next of all. */
function nextOfParts(verdicts: readonly Judged[], scheme: Scheme): NextStep | null {
  const names = namesOf(scheme.letters);
  const worst = Math.max(...verdicts.map(({ verdict }) => names.indexOf(verdict.grade)));
  const holding = verdicts.filter(({ verdict }) => names.indexOf(verdict.grade) === worst);
  const [only] = holding;
  if (scheme.compound !== "worst" || holding.length !== 1 || !only) return null;
  const next = nextOf(only.verdict, scheme);
  return next && { ...next, part: only.label };
}

/** The figure of the indicator, or each of its parts, as judged; `null` where one of them has no letter. */
function judgeAll(indicator: Indicator, scheme: Scheme, options: GradingOptions): readonly Judged[] | null {
  const { typed, figures } = takeFigures(indicator, scheme, options);
  const given = figures.as === "one" ? [{ label: null, given: figures.given }] : figures.as === "parts" ? figures.parts : [];
  const judged = given.flatMap(({ label, given: each }): readonly Judged[] => {
    const verdict = judge(indicator, each, typed, scheme);
    return "why" in verdict ? [] : [{ label, verdict }];
  });
  return judged.length === given.length && judged.length > 0 ? judged : null;
}

/** What can't be counted below zero is not: 0人 is the least, 1位 the best. Balances may well be negative. */
function isPossible({ given: { actual, target, baseline } }: Verdict, value: Fraction): boolean {
  if (target.amount.unit === "位") return value.compare(Fraction.ONE) >= 0;
  const known = [actual, target, ..."why" in baseline ? [] : [baseline]];
  return !value.isNegative || known.some(({ amount }) => amount.value.isNegative);
}

/** The letter with this actual (of one part: `part`), where it is a better one than now; `null` where no figure could be that. */
export function betterLetterWith(indicator: Indicator, scheme: Scheme, options: GradingOptions, part: string | null, value: Fraction): string | null {
  const judged = judgeAll(indicator, scheme, options) ?? [];
  const changed = judged.find(({ label }) => label === part);
  if (!changed || !isPossible(changed.verdict, value)) return null;
  const names = namesOf(scheme.letters);
  const letters = judged.map((each) => (each === changed ? letterAt(each.verdict, value, scheme) : each.verdict.grade));
  const ranks = letters.map((letter) => (letter === null ? names.length : names.indexOf(letter)));
  const [now, then] = [Math.max(...judged.map(({ verdict }) => names.indexOf(verdict.grade))), Math.max(...ranks)];
  return then < now ? (names[then] ?? null) : null;
}

/** What actual the next better letter would take; `null` for the best letter, and where no single figure decides. */
export function nextStep(indicator: Indicator, scheme: Scheme, options: GradingOptions = {}): NextStep | null {
  const judged = judgeAll(indicator, scheme, options);
  const [first] = judged ?? [];
  if (!judged || !first) return null;
  return first.label === null ? nextOf(first.verdict, scheme) : nextOfParts(judged, scheme);
}
