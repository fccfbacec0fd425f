import { gradeIndicator } from "../../src/grading/grade-indicator";
import type { Grade, Term } from "../../src/grading/graded-plan";
import type { GradingOptions } from "../../src/grading/options";
import type { Scheme } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import type { Year } from "../../src/quantity/quantity";
import { indicatorOf } from "../plan/indicator-of";
import type { Texts } from "../plan/indicator-of";

export type Case = readonly [Texts, string];

const saying = ({ rate, met }: { readonly rate: { toString: () => string } | null; readonly met: boolean | null }) =>
  [...(rate ? [rate.toString()] : []), ...(met === null ? [] : [met ? "met" : "missed"])].join(" ");

/** `B ratio 4/5`, `A keep met`, `no-baseline`, `-`. */
export function sayGrade(grade: Grade): string {
  switch (grade.state) {
    case "none":
      return grade.why;
    case "unavailable":
      return grade.grade;
    case "graded":
      return `${grade.grade} ${grade.formula} ${saying(grade)}`.trim();
  }
}

export const sayTerms = (terms: readonly Term[]) => terms.map(({ as, amount, figure }) => `${as} ${amount.value.toString()}${amount.unit ?? ""}${figure === null ? "" : ` ${figure.place.cell}`}`).join(", ");

export const gradeOf = (texts: Texts, scheme: Scheme = isesaki, options: GradingOptions = {}): Grade => gradeIndicator(indicatorOf(texts), scheme, options).grade;
export const gradeText = (texts: Texts, scheme: Scheme = isesaki, options: GradingOptions = {}): string => sayGrade(gradeOf(texts, scheme, options));

/** Each case under its sentence. */
export function tryCases(cases: Readonly<Record<string, Case>>, scheme: Scheme = isesaki, options: GradingOptions = {}): void {
  test.each(Object.entries(cases))("%s", (_, [texts, expected]) => {
    expect(gradeText(texts, scheme, options)).toBe(expected);
  });
}

export const fiscal = (year: number): Year => ({ from: year, to: year, kind: "年度" });

/** 基準 R5 → 目標 R10, and an actual of the year given: k of five years gone. */
export const yearsAt = (actual: number): GradingOptions => ({ years: { baseline: fiscal(2023), actual: fiscal(actual), target: fiscal(2028) } });
