import type { Language, Worded } from "../language";

export type NationalStrategyListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly project: string;
  readonly field: string;
  readonly aim: string;
};

const WORDS: Worded<NationalStrategyListWords> = {
  ja: {
    sheet: "国の総合戦略との対応",
    title: (plan) => `重点プロジェクトと国の総合戦略の対応　${plan}`,
    project: "重点プロジェクト",
    field: "分野",
    aim: "国の施策",
  },
  en: {
    sheet: "National strategy",
    title: (plan) => `Projects and the national strategy: ${plan}`,
    project: "Project",
    field: "Field",
    aim: "Aim of the national strategy",
  },
};

export const nationalStrategyListWords = (language: Language): NationalStrategyListWords => WORDS[language];
