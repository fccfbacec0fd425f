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
  ja: { "no-plan": "計画の表がないため", "no-measures": "施策のコードがないため", "no-indicators": "指標がないため", "nothing-to-grade": "実績値や評価の記入がないため", "no-targets": "目標値の列がないため", "no-baselines": "現状値と比べられる指標がないため", "no-years-above": "見出しに年がないため", "no-series": "二年以上の値がないため", "no-repeated-kpis": "二つ以上の表に載る指標がないため", "no-kpis": "施策の展開ごとの現状値と目標値がないため", "no-overall": "全体評価の記入がないため", "no-levels": "評価基準に定量評価または定性評価がないため" },
  en: { "no-plan": "no plan was found", "no-measures": "no measure has a code", "no-indicators": "there are no indicators", "nothing-to-grade": "nothing has been filled in to grade", "no-targets": "there is no column of targets", "no-baselines": "no indicator has a baseline to compare with", "no-years-above": "no heading names a year", "no-series": "no indicator has figures of two years", "no-repeated-kpis": "no indicator stands in two tables", "no-kpis": "no direction has indicators with baseline and target", "no-overall": "no overall grade was given", "no-levels": "the scheme has no quantitative or qualitative levels" },
};

/** Why a check could not run. */
export function sayNotRun(language: Language, why: string): string {
  return NOT_RUN[language][why] ?? why;
}
