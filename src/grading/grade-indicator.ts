import type { KnownBetter } from "../plan/better";
import type { FormulaId } from "../plan/formula";
import type { Indicator } from "../plan/plan";
import { compareRecorded } from "./agreement";
import { takeFigures } from "./figures";
import type { Figures } from "./figures";
import { joinParts } from "./formulas/compound";
import type { Part } from "./formulas/compound";
import { rateStages } from "./formulas/stage";
import type { Grade, GradedIndicator } from "./graded-plan";
import { judge } from "./judge";
import type { Verdict } from "./judge";
import { letterOf } from "./letter";
import type { GradingOptions } from "./options";
import { namesOf } from "./scheme";
import type { Scheme } from "./scheme";

function gradeStages({ actual, target, stages }: Extract<Figures, { readonly as: "stages" }>, typed: boolean, scheme: Scheme, better: KnownBetter): Grade {
  const rating = rateStages(actual, target, stages);
  if ("why" in rating) return { state: "none", why: rating.why, better };
  // Words have no distance from one another but the steps to the target: whether they are a tenth below a baseline nobody can say.
  const letter = letterOf(scheme, "stage", (of) => (of === "own" ? rating : { why: "scheme-unfit" }));
  if ("why" in letter) return { state: "none", why: letter.why, better };
  return { state: "graded", formula: "stage", sign: typed ? "typed" : "figures", better, terms: [], rate: rating.rate, met: rating.met, grade: letter.grade, parts: [] };
}

const partOf = (label: string, { given, formula, terms, rate, met, grade, rateAs }: Verdict): Part => ({
  graded: { label, actual: given.actual.amount, target: given.target.amount, way: given.better, formula, terms, rate, met, grade },
  rateAs,
});

function gradeParts(indicator: Indicator, figures: Extract<Figures, { readonly as: "parts" }>, typed: FormulaId | null, scheme: Scheme, better: KnownBetter): Grade {
  const parts: Part[] = [];
  for (const { label, given } of figures.parts) {
    const verdict = judge(indicator, given, typed, scheme);
    if ("why" in verdict) return { state: "none", why: verdict.why, better };
    parts.push(partOf(label, verdict));
  }
  const joined = joinParts(parts, scheme);
  if ("why" in joined) return { state: "none", why: joined.why, better };
  return { state: "graded", formula: "compound", sign: typed === "compound" ? "typed" : "figures", better, terms: [], ...joined, parts: parts.map(({ graded }) => graded) };
}

function gradeFigures(indicator: Indicator, scheme: Scheme, options: GradingOptions): Grade {
  const { better, typed, figures } = takeFigures(indicator, scheme, options);
  switch (figures.as) {
    case "unavailable":
      return { state: "unavailable", of: figures.of, grade: figures.of === "actual" ? scheme.unavailable : figures.grade, better };
    case "none":
      return { state: "none", why: figures.why, better };
    case "stages":
      return gradeStages(figures, typed === "stage", scheme, better);
    case "parts":
      return gradeParts(indicator, figures, typed, scheme, better);
    case "one": {
      const verdict = judge(indicator, figures.given, typed, scheme);
      if ("why" in verdict) return { state: "none", why: verdict.why, better };
      const { formula, sign, terms, rate, met, grade } = verdict;
      return { state: "graded", formula, sign, better, terms, rate, met, grade, parts: [] };
    }
  }
}

/** `options` try what would come out otherwise; nothing of it is kept. */
export function gradeIndicator(indicator: Indicator, scheme: Scheme, options: GradingOptions = {}): GradedIndicator {
  const grade = gradeFigures(indicator, scheme, options);
  const known = [...namesOf(scheme.letters), ...scheme.typedOnly, scheme.unavailable, ...(scheme.withoutTarget === undefined ? [] : [scheme.withoutTarget])];
  const computed = grade.state === "none" ? null : grade.grade;
  return { indicator, grade, agreement: compareRecorded(indicator.recorded, computed, known) };
}
