import type { Language, Worded } from "../language";
import { resultsWords } from "../results-sheet";
import { blankListWords } from "./blank-list";
import { checkResultsWords } from "./check-results";
import { dataWords } from "./data";
import { differencesWords } from "./differences";
import { districtMatrixWords } from "./district-matrix";
import { goalMatrixWords } from "./goal-matrix";
import { kpiListWords } from "./kpi-list";
import { localIndicatorListWords } from "./local-indicator-list";
import { measurePagesWords } from "./measure-pages";
import { nationalStrategyListWords } from "./national-strategy-list";
import { projectMatrixWords } from "./project-matrix";
import { relatedPlanListWords } from "./related-plan-list";
import { summaryWords } from "./summary";
import { workMatrixWords } from "./work-matrix";

/** The sheets that follow from a plan, one file each. The names are those of the command line. */
export type SheetKind = 
  | "goal-matrix"
  | "project-matrix"
  | "work-matrix"
  | "kpi-list"
  | "local-indicator-list"
  | "national-strategy-list"
  | "related-plan-list"
  | "district-matrix"
  | "blank-list"
  | "measure-pages"
  | "summary"
  | "data-measures"
  | "data-figures"
  | "data-goals"
  | "data-projects"
  | "data-works"
  | "data-grades"
  | "data-codes";

/** The sheets that say how the plan was graded and checked. */
export type EvaluationSheetKind = "evaluation-results" | "differences" | "check-results";

/** Every sheet that is made on request, and again whenever it is asked for. */
export type MadeSheetKind = EvaluationSheetKind | SheetKind;

/** What a sheet can't be made without. */
export type MissingFor = "no-measures" | "no-such-measures" | "no-goals" | "no-projects" | "no-works" | "no-kpis" | "no-local-indicators" | "no-national-strategy" | "no-related-plans" | "no-districts" | "nothing-to-grade" | "nothing-to-check";

/** The name of a kind of sheet, as it stands on its tab. */
export function saySheet(language: Language, kind: MadeSheetKind): string {
  const { sheets } = dataWords(language);
  const names: Readonly<Record<MadeSheetKind, string>> = {
    "evaluation-results": resultsWords(language).sheet,
    differences: differencesWords(language).sheet,
    "check-results": checkResultsWords(language).sheet,
    "goal-matrix": goalMatrixWords(language).sheet,
    "project-matrix": projectMatrixWords(language).sheet,
    "work-matrix": workMatrixWords(language).sheet,
    "kpi-list": kpiListWords(language).sheet,
    "local-indicator-list": localIndicatorListWords(language).sheet,
    "national-strategy-list": nationalStrategyListWords(language).sheet,
    "related-plan-list": relatedPlanListWords(language).sheet,
    "district-matrix": districtMatrixWords(language).sheet,
    "blank-list": blankListWords(language).sheet,
    "measure-pages": measurePagesWords(language).sheet,
    summary: summaryWords(language).sheet,
    "data-measures": sheets.measures,
    "data-figures": sheets.figures,
    "data-goals": sheets.goals,
    "data-projects": sheets.projects,
    "data-works": sheets.works,
    "data-grades": sheets.grades,
    "data-codes": sheets.codes,
  };
  return names[kind];
}

const MISSING: Worded<Readonly<Record<MissingFor, string>>> = {
  ja: {
    "no-measures": "施策の表がありません",
    "no-such-measures": "選んだ施策がありません",
    "no-goals": "SDGsのゴールの記入がありません",
    "no-projects": "重点プロジェクトのKPIの表がありません",
    "no-works": "重点事業の表がありません",
    "no-kpis": "指標の表がありません",
    "no-local-indicators": "SDGsローカル指標の表がありません",
    "no-national-strategy": "国の総合戦略との対応の表がありません",
    "no-related-plans": "関連計画の記入がありません",
    "no-districts": "地区別計画の表がありません",
    "nothing-to-grade": "実績値や評価の記入がありません",
    "nothing-to-check": "点検できる内容がありません",
  },
  en: {
    "no-measures": "there is no table of measures",
    "no-such-measures": "none of the chosen measures is in the plan",
    "no-goals": "no SDGs goals are given",
    "no-projects": "no project has a table of KPIs",
    "no-works": "there is no table of works",
    "no-kpis": "there is no table of indicators",
    "no-local-indicators": "there is no table of local SDG indicators",
    "no-national-strategy": "there is no table about the national strategy",
    "no-related-plans": "no related plans are given",
    "no-districts": "there is no table of district plans",
    "nothing-to-grade": "nothing has been filled in to grade",
    "nothing-to-check": "there is nothing to check",
  },
};

const REMEDY: Worded<Readonly<Record<MissingFor, string>>> = {
  ja: {
    "no-measures": "施策の番号と名称の一覧を用意してください。",
    "no-such-measures": "施策を選び直してください。",
    "no-goals": "施策の表に「SDGsのゴール」の列を設け、ゴールの番号を記入してください。",
    "no-projects": "重点プロジェクトごとに、展開方針とKPIの表を用意してください。",
    "no-works": "施策と重点事業の名称を並べた表を用意してください。",
    "no-kpis": "「指標名」「現状値」「目標値」などの見出しのある表を用意してください。",
    "no-local-indicators": "施策と「SDGsローカル指標」を並べた表を用意してください。",
    "no-national-strategy": "国の総合戦略の分野と重点プロジェクトを並べた表を用意してください。",
    "no-related-plans": "施策や重点プロジェクトの表に「関連計画」を記入してください。",
    "no-districts": "地区の方針と施策を並べた表を用意してください。",
    "nothing-to-grade": "成果・課題一覧に、実績値や評価を記入してください。",
    "nothing-to-check": "施策や指標の一覧を用意してください。",
  },
  en: {
    "no-measures": "Write a list of the measures with their codes and names.",
    "no-such-measures": "Choose other measures.",
    "no-goals": "Give the table of measures a column for SDGs goals, and write their numbers there.",
    "no-projects": "Give each priority project a table of its directions and KPIs.",
    "no-works": "Write a table with the measures and their works.",
    "no-kpis": "Write a table with headings such as 指標名, 現状値 and 目標値.",
    "no-local-indicators": "Write a table with the measures and their local SDG indicators.",
    "no-national-strategy": "Write a table with the fields of the national strategy and the projects.",
    "no-related-plans": "Write the related plans into the tables of measures or projects.",
    "no-districts": "Write a table with the directions of each district and the measures.",
    "nothing-to-grade": "Fill in actuals or letters in the evaluation list.",
    "nothing-to-check": "Write a list of measures or indicators.",
  },
};

/** What to write, and where, so that the sheet can be made. */
export const sayRemedy = (language: Language, missing: MissingFor): string => REMEDY[language][missing];

/** Why a sheet can't be made. */
export const sayMissing = (language: Language, missing: MissingFor): string => MISSING[language][missing];
