import type { Language, Worded } from "../language";

export type RelatedPlanListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly project: string;
  readonly relatedPlan: string;
};

const WORDS: Worded<RelatedPlanListWords> = {
  ja: {
    sheet: "関連計画一覧",
    title: (plan) => `重点プロジェクトの関連計画一覧　${plan}`,
    project: "重点プロジェクト",
    relatedPlan: "関連計画",
  },
  en: {
    sheet: "Related plans",
    title: (plan) => `Related plans of the projects: ${plan}`,
    project: "Project",
    relatedPlan: "Related plan",
  },
};

export const relatedPlanListWords = (language: Language): RelatedPlanListWords => WORDS[language];
