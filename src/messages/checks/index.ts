import type { CheckId, Finding } from "../../checks/finding";
import type { Language, Worded } from "../language";
import type { CheckWords } from "./check-words";
import { CODES } from "./codes";
import { FIGURES } from "./figures";
import { FORM } from "./form";
import { GOALS } from "./goals";
import { GRADES } from "./grades";

const allIn = (language: Language): Readonly<Record<CheckId, CheckWords>> => ({
  ...CODES[language],
  ...FIGURES[language],
  ...GRADES[language],
  ...GOALS[language],
  ...FORM[language],
});

const WORDS: Worded<Readonly<Record<CheckId, CheckWords>>> = { ja: allIn("ja"), en: allIn("en") };

export const checkWords = (language: Language, id: CheckId): CheckWords => WORDS[language][id];

export const sayCheck = (language: Language, id: CheckId): string => checkWords(language, id).title;

export const sayFinding = (language: Language, finding: Finding): string => checkWords(language, finding.check).say(finding.data);

const NOT_RUN: Worded<Readonly<Record<string, string>>> = {
  ja: {
    "no-plan": "計画の表がないため",
    "no-measures": "施策のコードがないため",
    "no-indicators": "指標がないため",
    "nothing-to-grade": "実績値や評価の記入がないため",
    "no-goals": "SDGsのゴールの記入がないため",
    "no-goal-names": "ゴールの名称の記入がないため",
    "one-table-of-goals": "ゴールの表が一つだけのため",
    "no-local-indicators": "SDGsローカル指標の記入がないため",
    "not-asked": "求められていないため",
    "objects-not-read": "図形や画像は読み取らないため",
    "looks-not-read": "色や太字は読み取らないため",
    "csv-only": "CSVの規則のため",
    "kept-elsewhere": "別の資料にあることが多いため",
    "regions-not-known": "地域のデータかどうかわからないため",
    "one-year-only": "他の年のファイルがないため",
  },
  en: {
    "no-plan": "no plan was found",
    "no-measures": "no measure has a code",
    "no-indicators": "there are no indicators",
    "nothing-to-grade": "nothing has been filled in to grade",
    "no-goals": "no table gives goals",
    "no-goal-names": "no goal is named in words",
    "one-table-of-goals": "only one table gives goals",
    "no-local-indicators": "there are no local indicators",
    "not-asked": "nobody asked for it",
    "objects-not-read": "shapes and pictures are not read",
    "looks-not-read": "colours and bold type are not read",
    "csv-only": "it is about CSV",
    "kept-elsewhere": "it is often kept in another document",
    "regions-not-known": "whether these are data of regions is not known",
    "one-year-only": "there is no file of another year",
  },
};

/** Why a check could not run. */
export function sayNotRun(language: Language, why: string): string {
  return NOT_RUN[language][why] ?? why;
}
