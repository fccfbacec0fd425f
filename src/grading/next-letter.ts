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

/** Of several parts only where a single one holds all back; then its own next letter is the next of all. */
function nextOfParts(verdicts: readonly { readonly label: string; readonly verdict: Verdict }[], scheme: Scheme): NextStep | null {
  const names = namesOf(scheme.letters);
  const worst = Math.max(...verdicts.map(({ verdict }) => names.indexOf(verdict.grade)));
  const holding = verdicts.filter(({ verdict }) => names.indexOf(verdict.grade) === worst);
  const [only] = holding;
  if (scheme.compound !== "worst" || holding.length !== 1 || !only) return null;
  const next = nextOf(only.verdict, scheme);
  return next && { ...next, part: only.label };
}

/** What actual the next better letter would take; `null` for the best letter, and where no single figure decides. */
export function nextStep(indicator: Indicator, scheme: Scheme, options: GradingOptions = {}): NextStep | null {
  const { typed, figures } = takeFigures(indicator, scheme, options);
  if (figures.as === "one") {
    const verdict = judge(indicator, figures.given, typed, scheme);
    return "why" in verdict ? null : nextOf(verdict, scheme);
  }
  if (figures.as !== "parts") return null;
  const verdicts = figures.parts.flatMap(({ label, given }) => {
    const verdict = judge(indicator, given, typed, scheme);
    return "why" in verdict ? [] : [{ label, verdict }];
  });
  return verdicts.length === figures.parts.length ? nextOfParts(verdicts, scheme) : null;
}
