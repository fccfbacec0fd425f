import { deriveBetter } from "../plan/better";
import type { KnownBetter } from "../plan/better";
import type { Figure, Indicator } from "../plan/plan";
import { figureReached } from "../plan/reached";
import type { Amount, Part, Quantity } from "../quantity/quantity";
import { compareRecorded } from "./agreement";
import type { Grade, GradedIndicator, NoRate, PartGrade } from "./graded-plan";
import { rateByRatio } from "./ratio";
import type { Rating } from "./ratio";
import { stepOf } from "./scheme";
import type { Scheme } from "./scheme";

type Values = { readonly amount: Amount } | { readonly parts: readonly Part[] };

function valuesOf(figure: Figure | null, side: "actual" | "target"): Values | { readonly why: NoRate } {
  const quantity: Quantity = figure?.quantity ?? { state: "empty" };
  switch (quantity.state) {
    case "value":
      return { amount: quantity.amount };
    case "parts":
      return { parts: quantity.parts };
    case "range":
      return { why: `${side}-unreadable` };
    case "empty":
      return { why: `no-${side}` };
    case "unavailable":
    case "pending":
    case "unreadable":
      return { why: `${side}-${quantity.state}` };
  }
}

function letterOf(rating: Exclude<Rating, { why: NoRate }>, scheme: Scheme): string | null {
  if (rating.rate !== null) return stepOf(scheme.letters, rating.rate);
  return rating.met ? (scheme.letters.steps[0]?.name ?? scheme.letters.lowest) : scheme.letters.lowest;
}

/** Best letter first. */
const rankOf = (scheme: Scheme, letter: string) => {
  const rank = scheme.letters.steps.findIndex(({ name }) => name === letter);
  return rank === -1 ? scheme.letters.steps.length : rank;
};

function gradeParts(actual: readonly Part[], target: Values, better: KnownBetter, scheme: Scheme): Grade {
  const graded: PartGrade[] = [];
  for (const { label, amount } of actual) {
    // One target may stand for all parts: 小学校・中学校とも 100 %.
    const goal = "amount" in target ? target.amount : target.parts.find((part) => part.label === label)?.amount;
    if (!goal) return { state: "none", why: "parts-differ", better };
    const rating = rateByRatio(amount, goal, better.way);
    if ("why" in rating) return { state: "none", why: rating.why, better };
    const grade = letterOf(rating, scheme);
    if (grade === null) return { state: "none", why: "no-bounds", better };
    graded.push({ label, actual: amount, target: goal, formula: "ratio", terms: [], rate: rating.rate, met: null, grade });
  }
  if ("parts" in target && target.parts.length !== actual.length) return { state: "none", why: "parts-differ", better };
  const worst = graded.reduce((found, part) => {
    const order = rankOf(scheme, part.grade) - rankOf(scheme, found.grade);
    const lower = order > 0 || (order === 0 && part.rate !== null && (found.rate === null || part.rate.compare(found.rate) < 0));
    return lower ? part : found;
  });
  return { state: "graded", formula: "compound", sign: "figures", better, terms: [], rate: worst.rate, met: null, grade: worst.grade, parts: graded };
}

function gradeFigures(indicator: Indicator, scheme: Scheme): Grade {
  const better = deriveBetter(indicator);
  const actual = valuesOf(figureReached(indicator).figure, "actual");
  if ("why" in actual) {
    return actual.why === "actual-unavailable"
      ? { state: "unavailable", grade: scheme.unavailable, better }
      : { state: "none", why: actual.why, better };
  }
  const target = valuesOf(indicator.target, "target");
  if ("why" in target) return { state: "none", why: target.why, better };
  if ("parts" in actual) return gradeParts(actual.parts, target, better, scheme);
  if ("parts" in target) return { state: "none", why: "parts-differ", better };
  const rating = rateByRatio(actual.amount, target.amount, better.way);
  if ("why" in rating) return { state: "none", why: rating.why, better };
  const grade = letterOf(rating, scheme);
  if (grade === null) return { state: "none", why: "no-bounds", better };
  return { state: "graded", formula: "ratio", sign: "scheme", better, terms: [], rate: rating.rate, met: rating.rate === null ? rating.met : null, grade, parts: [] };
}

export function gradeIndicator(indicator: Indicator, scheme: Scheme): GradedIndicator {
  const grade = gradeFigures(indicator, scheme);
  const known = [...scheme.letters.steps.map(({ name }) => name), scheme.letters.lowest, scheme.unavailable];
  const computed = grade.state === "none" ? null : grade.grade;
  return { indicator, grade, agreement: compareRecorded(indicator.recorded, computed, known) };
}
