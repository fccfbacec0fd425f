import type { FormulaId } from "../plan/formula";
import type { Figure } from "../plan/plan";
import { figureReached } from "../plan/reached";
import type { Year } from "../quantity/quantity";
import { letterTyped } from "./agreement";
import { differenceOf } from "./difference";
import type { Difference, Hint } from "./difference";
import { gradeIndicator } from "./grade-indicator";
import type { GradedGrade, GradedIndicator, GradedPlan } from "./graded-plan";
import { boundAt, roundedTo } from "./near-bound";
import type { GradingOptions } from "./options";
import { namesOf } from "./scheme";
import type { Scheme } from "./scheme";
import { yearsOf } from "./years-gone";

// Only what gives each letter its turn: whatever just asks if something is met would agree with many a typed letter by chance.
const FORMULAS: readonly FormulaId[] = ["progress", "ratio", "linear", "interim", "cumulative"];
const COMPOUNDS: readonly Scheme["compound"][] = ["worst", "mean"];

type Case = { readonly graded: GradedIndicator; readonly grade: GradedGrade; readonly typed: string; readonly of: GradedPlan };

/** Percent in the digits of the scheme are two decimals more of the rate itself. */
const placesOf = ({ digits }: Scheme) => digits + 2;

function nearBound({ grade, typed, of: { scheme } }: Case): readonly Hint[] {
  if (grade.rate === null) return [];
  const bound = boundAt(scheme.letters, grade.rate, [grade.grade, typed], placesOf(scheme));
  const rounded = roundedTo(scheme.letters, grade.rate, typed, 2);
  // What can't be told from its bound is rounded to it, of course.
  return bound ? [{ kind: "boundary", bound, exact: bound.equals(grade.rate) }] : rounded ? [{ kind: "rounding", rounded }] : [];
}

const yearOf = (figure: Figure | null, ofPlan: Year | null) => (figure?.quantity.state === "value" ? figure.quantity.amount.year : null) ?? ofPlan;

/** A better letter may be what was expected of the years that were still to come. */
function maybeForecast({ graded: { indicator }, grade, typed, of: { plan, scheme } }: Case): readonly Hint[] {
  const { figure, isForecast } = figureReached(indicator);
  const names = namesOf(scheme.letters);
  const isBetter = names.includes(typed) && names.indexOf(typed) < names.indexOf(grade.grade);
  const reached = yearOf(figure, plan.actualYear);
  const due = yearOf(indicator.target, plan.targetYear);
  return !isForecast && isBetter && reached && due && due.to > reached.to ? [{ kind: "later", reached, due }] : [];
}

type Change = { readonly options?: GradingOptions; readonly scheme?: Partial<Scheme> };

function regrade({ graded: { indicator }, of: { plan, scheme } }: Case, { options, scheme: other }: Change) {
  return gradeIndicator(indicator, { ...scheme, ...other }, { years: yearsOf(plan), ...options }).grade;
}

/** The letter by another way of computing, where it is the typed one. */
function agreeing(of: Case, change: Change): GradedGrade | null {
  const grade = regrade(of, change);
  return grade.state === "graded" && grade.grade === of.typed ? grade : null;
}

function turned(of: Case): readonly Hint[] {
  const { way, against } = of.grade.better;
  if (way === "more" && against.length === 0) return [];
  const grade = agreeing(of, { options: { better: way === "less" ? "more" : "less" } });
  return grade ? [{ kind: "direction", grade }] : [];
}

const formulasFor = ({ grade }: Case) => (grade.parts.length > 0 ? [] : FORMULAS.filter((formula) => formula !== grade.formula));

type Tried = { readonly compound: Scheme["compound"] | null; readonly grade: GradedGrade | null };

/** Where more is better the linear rate is the plain ratio: one of the two is enough. */
function isFirstOfRate({ grade }: Tried, index: number, all: readonly Tried[]): boolean {
  return all.findIndex(({ grade: other }) => (grade?.rate ? other?.rate?.equals(grade.rate) === true : other === grade)) === index;
}

function otherFormulas(of: Case): readonly Hint[] {
  const compounds = of.grade.parts.length > 0 ? COMPOUNDS.filter((compound) => compound !== of.of.scheme.compound) : [];
  const tried: readonly Tried[] = [
    ...formulasFor(of).map((formula) => ({ compound: null, grade: agreeing(of, { options: { formula } }) })),
    ...compounds.map((compound) => ({ compound, grade: agreeing(of, { scheme: { compound } }) })),
  ];
  return tried.filter(isFirstOfRate).flatMap(({ compound, grade }): readonly Hint[] => (grade && (compound !== null || grade.formula !== of.grade.formula) ? [{ kind: "formula", compound, grade }] : []));
}

function byActual(of: Case): readonly Hint[] {
  const grade = figureReached(of.graded.indicator).isForecast ? agreeing(of, { options: { figure: "actual" } }) : null;
  return grade ? [{ kind: "forecast", grade }] : [];
}

/** Of the formulas that want a baseline, the one that people mean. */
function untriedOf(of: Case): readonly FormulaId[] {
  const grade = formulasFor(of).includes("progress") ? regrade(of, { options: { formula: "progress" } }) : null;
  return grade?.state === "none" && grade.why === "no-baseline" ? ["progress"] : [];
}

/** What may lie behind a typed letter that is not the computed one; `null` where they don't differ. */
export function differenceOfLetter(graded: GradedIndicator, of: GradedPlan): Difference | null {
  const typed = letterTyped(graded.indicator.recorded);
  if (graded.agreement !== "differs" || typed === null) return null;
  if (graded.grade.state !== "graded") return differenceOf([]);
  const all: Case = { graded, grade: graded.grade, typed, of };
  const hints = [...nearBound(all), ...turned(all), ...otherFormulas(all), ...byActual(all)];
  // Every target of less that is just missed would agree the other way round: a forecast is as likely there.
  return differenceOf(hints.every(({ kind }) => kind === "direction") ? [...hints, ...maybeForecast(all)] : hints, untriedOf(all));
}
