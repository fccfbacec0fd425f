import type { CheckId, Finding } from "../../checks/finding";
import { explainSum } from "../explanations";
import type { Language, Worded } from "../language";
import type { CheckWords } from "./check-words";
import { CODES } from "./codes";
import { FIGURES } from "./figures";
import { FORM } from "./form";
import { GOALS } from "./goals";
import { GRADES } from "./grades";
import { PROJECTS } from "./projects";

const allIn = (language: Language): Readonly<Record<CheckId, CheckWords>> => ({
  ...CODES[language],
  ...FIGURES[language],
  ...GRADES[language],
  ...PROJECTS[language],
  ...GOALS[language],
  ...FORM[language],
});

const WORDS: Worded<Readonly<Record<CheckId, CheckWords>>> = { ja: allIn("ja"), en: allIn("en") };

export const checkWords = (language: Language, id: CheckId): CheckWords => WORDS[language][id];

export const sayCheck = (language: Language, id: CheckId): string => checkWords(language, id).title;

export function sayFinding(language: Language, { check, data, reckoned }: Finding): string {
  const sum = reckoned ? explainSum(language, reckoned.graded, reckoned.scheme) : "";
  return checkWords(language, check).say({ ...data, sum });
}

export { sayNotRun } from "./not-run";
