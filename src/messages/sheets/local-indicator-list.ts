import type { Language, Worded } from "../language";

export type LocalIndicatorListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly localIndicator: string;
  readonly number: string;
  readonly isKpi: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
};

const WORDS: Worded<LocalIndicatorListWords> = {
  ja: {
    sheet: "SDGsローカル指標一覧",
    title: (plan) => `SDGsローカル指標一覧　${plan}`,
    localIndicator: "SDGsローカル指標",
    number: "指標の数",
    isKpi: "KPIとの一致",
    yes: "○",
    no: "－",
    none: "",
  },
  en: {
    sheet: "Local SDG indicators",
    title: (plan) => `Local SDG indicators: ${plan}`,
    localIndicator: "Local indicator",
    number: "Indicators",
    isKpi: "Also a KPI",
    yes: "○",
    no: "－",
    none: "",
  },
};

export const localIndicatorListWords = (language: Language): LocalIndicatorListWords => WORDS[language];
