import { differenceOfLetter } from "../../grading/difference-of-letter";
import type { GradedIndicator, GradedPlan } from "../../grading/graded-plan";
import { sayBetter } from "../better";
import type { Language, Worded } from "../language";
import { sayLetterDifference } from "./differences";
import { isUsualFormula, sayFormula } from "./formulas";
import { cellsUsed, explainGrade } from "./letters";
import { explainNext } from "./next-letter";

const CELLS: Worded<(sheet: string, cells: string) => string> = {
  ja: (sheet, cells) => `使ったセル：${sheet}!${cells}`,
  en: (sheet, cells) => `Cells used: ${sheet}!${cells}`,
};

/** All that can be said about one letter, line by line. */
export function explainIndicator(language: Language, graded: GradedIndicator, of: GradedPlan): readonly string[] {
  const { indicator, grade } = graded;
  const difference = differenceOfLetter(graded, of);
  const next = explainNext(language, graded, of);
  return [
    explainGrade(language, graded, of.scheme),
    ...(difference ? [sayLetterDifference(language, difference, of.scheme)] : []),
    ...(next === null ? [] : [next]),
    // What is no usual formula the first line says already.
    ...(grade.state === "graded" && isUsualFormula(grade, of.scheme) ? [sayFormula(language, grade)] : []),
    ...(grade.state === "graded" ? sayBetter(language, grade.better) : []),
    CELLS[language](indicator.place.sheet, cellsUsed(graded, of.scheme)),
  ];
}
