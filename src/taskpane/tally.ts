import type { Evaluation } from "../actions/evaluate";
import type { Agreement, GradedIndicator, GradedMeasure } from "../grading/graded-plan";

const ORDER: readonly Agreement[] = ["agrees", "differs", "not-typed", "not-computed", "unknown-letter"];

/** What asks for a person's eye. */
export function asksForEye(agreement: Agreement): boolean {
  return agreement === "differs" || agreement === "unknown-letter";
}

/** A row of the list that names no indicator and holds nothing has nothing to show. */
export function isShown({ indicator, agreement }: GradedIndicator): boolean {
  return indicator.name !== null || agreement !== "not-computed";
}

export type Tally = {
  readonly measures: number;
  readonly indicators: number;
  /** Quantitative and qualitative levels that ask for a person's eye. */
  readonly levels: number;
  /** Indicators whose actual could not be had: they have a mark, and no points. */
  readonly unavailable: number;
  readonly counts: readonly { readonly agreement: Agreement; readonly count: number }[];
};

/** A kind that a reader may miss is counted also when there is none of it; an odd one only when there is. */
export function tallyOf({ toGrade }: Evaluation): Tally {
  const measures = toGrade.flatMap((plan) => plan.measures);
  const indicators = measures.flatMap((measure) => measure.indicators.filter(isShown));
  const counts = ORDER.map((agreement) => ({ agreement, count: indicators.filter((indicator) => indicator.agreement === agreement).length }));
  const levels = measures.flatMap(({ quantitative, qualitative }) => [quantitative, qualitative]).filter(({ agreement }) => asksForEye(agreement)).length;
  const unavailable = indicators.filter(({ grade }) => grade.state === "unavailable" && grade.of === "actual").length;
  return { measures: measures.length, indicators: indicators.length, levels, unavailable, counts: counts.filter(({ agreement, count }) => agreement !== "unknown-letter" || count > 0) };
}

export function differencesOf({ indicators, quantitative, qualitative }: GradedMeasure): number {
  return [...indicators, quantitative, qualitative].filter(({ agreement }) => asksForEye(agreement)).length;
}
