import type { Language, Worded } from "../language";

export type ProjectMatrixWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly projects: string;
  readonly legend: string;
  readonly perProject: string;
  readonly covered: (measures: number, inProjects: number) => string;
};

const WORDS: Worded<ProjectMatrixWords> = {
  ja: {
    sheet: "重点プロジェクト対応表",
    title: (plan) => `重点施策と重点プロジェクトの対応　${plan}`,
    projects: "重点プロジェクト（総合戦略）",
    legend: "凡例　○：対応する施策の展開方針が1つ　◎：2つ以上",
    perProject: "対応する施策の数",
    covered: (measures, inProjects) => `${measures}施策中${inProjects}施策が、いずれかの重点プロジェクトに対応しています。`,
  },
  en: {
    sheet: "Measures and projects",
    title: (plan) => `Measures and priority projects: ${plan}`,
    projects: "Priority projects",
    legend: "Key: ○ one direction of the measure belongs to the project, ◎ two or more",
    perProject: "Measures in the project",
    covered: (measures, inProjects) => `${inProjects} of ${measures} measures belong to a project.`,
  },
};

export const projectMatrixWords = (language: Language): ProjectMatrixWords => WORDS[language];
