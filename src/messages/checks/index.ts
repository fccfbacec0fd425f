import type { CheckId, Finding } from "../../checks/finding";
import type { Language, Worded } from "../language";
import type { CheckWords } from "./check-words";
import { CODES } from "./codes";
import { FIGURES } from "./figures";
import { GRADES } from "./grades";

const allIn = (language: Language): Readonly<Record<CheckId, CheckWords>> => ({
  ...CODES[language],
  ...FIGURES[language],
  ...GRADES[language],
});

const WORDS: Worded<Readonly<Record<CheckId, CheckWords>>> = { ja: allIn("ja"), en: allIn("en") };

export const checkWords = (language: Language, id: CheckId): CheckWords => WORDS[language][id];

export const sayCheck = (language: Language, id: CheckId): string => checkWords(language, id).title;

export const sayFinding = (language: Language, finding: Finding): string => checkWords(language, finding.check).say(finding.data);

const NOT_RUN: Worded<Readonly<Record<string, string>>> = {
  ja: { "no-plan": "計画の表がないため", "no-measures": "施策のコードがないため", "no-indicators": "指標がないため", "nothing-to-grade": "実績値や評価の記入がないため", "scheme-unclear": "評価基準のシートに直すところがあるため" },
  en: { "no-plan": "no plan was found", "no-measures": "no measure has a code", "no-indicators": "there are no indicators", "nothing-to-grade": "nothing has been filled in to grade", "scheme-unclear": "the grading scheme in the workbook has to be mended first" },
};

/** Why a check could not run. */
export function sayNotRun(language: Language, why: string): string {
  return NOT_RUN[language][why] ?? why;
}
