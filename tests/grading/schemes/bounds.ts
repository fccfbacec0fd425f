import type { GradingOptions } from "../../../src/grading/options";
import type { Scheme } from "../../../src/grading/scheme";
import type { Texts } from "../../plan/indicator-of";
import { gradeOf } from "../say-grade";

const letterOf = (texts: Texts, scheme: Scheme, options: GradingOptions): string => {
  const grade = gradeOf(texts, scheme, options);
  return grade.state === "none" ? grade.why : grade.grade;
};

/** The letters for these actuals, one unit in the last place to each side of every bound. */
export const lettersFor = (actuals: readonly string[], texts: Texts, scheme: Scheme, options: GradingOptions = {}): readonly string[] =>
  actuals.map((actual) => `${actual} ${letterOf({ ...texts, actual }, scheme, options)}`);
