import type { Language, Worded } from "../language";

export type WorkMatrixWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly direction: string;
  readonly work: string;
  readonly strategy: string;
  readonly projects: string;
  readonly legend: string;
  /** Where a table of works has a column 総合戦略 of its own. */
  readonly legendTyped: string;
  readonly worksPerProject: string;
};

const WORDS: Worded<WorkMatrixWords> = {
  ja: {
    sheet: "重点事業対応表",
    title: (plan) => `重点事業と重点プロジェクトの対応　${plan}`,
    direction: "施策の展開方針",
    work: "重点事業",
    strategy: "総合戦略",
    projects: "重点プロジェクト",
    legend: "凡例　○：対応する重点事業　総合戦略の列は、いずれかのプロジェクトに対応する重点事業です。",
    legendTyped: "凡例　○：対応する重点事業　総合戦略の列は、もとの表のとおりです。その列のない表の重点事業は、いずれかのプロジェクトに対応すれば○です。",
    worksPerProject: "重点事業の数",
  },
  en: {
    sheet: "Works and projects",
    title: (plan) => `Works and priority projects: ${plan}`,
    direction: "Direction",
    work: "Work",
    strategy: "Strategy",
    projects: "Priority projects",
    legend: "Key: ○ the work belongs to the project. Strategy: it belongs to any of them.",
    legendTyped: "Key: ○ the work belongs to the project. Strategy: as typed; where the table has no such column, the work belongs to any project.",
    worksPerProject: "Works",
  },
};

export const workMatrixWords = (language: Language): WorkMatrixWords => WORDS[language];
