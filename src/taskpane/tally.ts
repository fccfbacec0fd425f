import type { Evaluation } from "../actions/evaluate";
import type { Comparison, GradedIndicator, GradedMeasure } from "../grading/graded-plan";

const ORDER: readonly Comparison[] = ["agrees", "differs", "not-typed", "not-computed", "unknown-letter"];

/** What asks for a person's eye. */
export function asksForEye(comparison: Comparison): boolean {
  return comparison === "differs" || comparison === "unknown-letter";
}

/** A row of the list that names no indicator and holds nothing has nothing to show. */
export function isShown({ indicator, comparison }: GradedIndicator): boolean {
  return indicator.name !== null || comparison !== "not-computed";
}

export type Tally = {
  readonly measures: number;
  readonly indicators: number;
  /** Quantitative and qualitative levels that ask for a person's eye. */
  readonly levels: number;
  readonly counts: readonly { readonly comparison: Comparison; readonly count: number }[];
};

/** A kind that a reader may miss is counted also when there is none of it; an odd one only when there is. */
export function tallyOf({ toGrade }: Evaluation): Tally {
  const measures = toGrade.flatMap((plan) => plan.measures);
  const indicators = measures.flatMap((measure) => measure.indicators.filter(isShown));
  const counts = ORDER.map((comparison) => ({ comparison, count: indicators.filter((indicator) => indicator.comparison === comparison).length }));
  const levels = measures.flatMap(({ quantitative, qualitative }) => [quantitative, qualitative]).filter(({ comparison }) => asksForEye(comparison)).length;
  return { measures: measures.length, indicators: indicators.length, levels, counts: counts.filter(({ comparison, count }) => comparison !== "unknown-letter" || count > 0) };
}

export function differencesOf({ indicators, quantitative, qualitative }: GradedMeasure): number {
  return [...indicators, quantitative, qualitative].filter(({ comparison }) => asksForEye(comparison)).length;
}
