import type { CheckId, Finding } from "../../checks/finding";
import type { Language, Worded } from "../language";
import type { CheckWords } from "./check-words";
import { CODES } from "./codes";
import { FIGURES } from "./figures";
import { GRADES } from "./grades";
import { PROJECTS } from "./projects";

const allIn = (language: Language): Readonly<Record<CheckId, CheckWords>> => ({
  ...CODES[language],
  ...FIGURES[language],
  ...GRADES[language],
  ...PROJECTS[language],
});

const WORDS: Worded<Readonly<Record<CheckId, CheckWords>>> = { ja: allIn("ja"), en: allIn("en") };

export const checkWords = (language: Language, id: CheckId): CheckWords => WORDS[language][id];

export const sayCheck = (language: Language, id: CheckId): string => checkWords(language, id).title;

export const sayFinding = (language: Language, finding: Finding): string => checkWords(language, finding.check).say(finding.data);

const NOT_RUN: Worded<Readonly<Record<string, string>>> = {
  ja: { "no-plan": "計画の表がないため", "no-measures": "施策のコードがないため", "no-indicators": "指標がないため", "no-codes": "コードのある表がないため", "no-names": "名称がないため", "no-complete-list": "政策・施策・重点プロジェクトをすべて挙げた一覧がないため", "no-measure-list": "施策をすべて挙げた一覧がないため", "no-policy-list": "政策の一覧がないため", "no-direction-list": "施策の展開方針をすべて挙げた一覧がないため", "no-directions": "施策の展開方針がないため", "no-projects": "重点プロジェクトがないため", "no-project-links": "重点プロジェクトのKPIの表がないため", "no-project-matrix": "重点プロジェクトの対応表がないため", "no-project-indicators": "プロジェクト指標がないため", "no-overview": "プロジェクト指標の一覧と各ページの両方がそろっていないため", "no-measure-indicators": "施策ごとの指標の一覧がないため", "no-national-strategy": "国の総合戦略との関係の表がないため", "nothing-to-grade": "実績値や評価の記入がないため" },
  en: { "no-plan": "no plan was found", "no-measures": "no measure has a code", "no-indicators": "there are no indicators", "no-codes": "no table has codes", "no-names": "there are no names", "no-complete-list": "no table lists all policies, measures or projects", "no-measure-list": "no table lists all measures", "no-policy-list": "no table lists the policies", "no-direction-list": "no table lists all directions", "no-directions": "there are no directions", "no-projects": "there are no projects", "no-project-links": "no table has KPIs of projects", "no-project-matrix": "there is no matrix of measures and projects", "no-project-indicators": "there are no project indicators", "no-overview": "project indicators don't stand both in an overview and on pages", "no-measure-indicators": "no table lists indicators of measures", "no-national-strategy": "there is no table of the national strategy", "nothing-to-grade": "nothing has been filled in to grade" },
};

/** Why a check could not run. */
export function sayNotRun(language: Language, why: string): string {
  return NOT_RUN[language][why] ?? why;
}
