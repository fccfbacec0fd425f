import type { LocalKpi } from "../../plan/local-kpis";
import type { Language, Worded } from "../language";

export type LocalIndicatorListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly localIndicator: string;
  readonly number: string;
  readonly isKpi: string;
  readonly signs: Readonly<Record<LocalKpi["state"], string>>;
  readonly counts: (found: number, unclear: number, missing: number) => string;
  readonly legend: string;
  readonly none: string;
};

const WORDS: Worded<LocalIndicatorListWords> = {
  ja: {
    sheet: "SDGsローカル指標一覧",
    title: (plan) => `SDGsローカル指標一覧　${plan}`,
    localIndicator: "SDGsローカル指標",
    number: "指標の数",
    isKpi: "KPIとの一致",
    signs: { found: "○", unclear: "？", missing: "－" },
    counts: (found, unclear, missing) => `○${found}　？${unclear}　－${missing}`,
    legend: "凡例　○：同じ名称のKPI・指標が計画にあるもの　？：かっこ書きだけが異なる指標が複数あり、どれに当たるか決められないもの　－：同じ名称の指標がないもの",
    none: "",
  },
  en: {
    sheet: "Local SDG indicators",
    title: (plan) => `Local SDG indicators: ${plan}`,
    localIndicator: "Local indicator",
    number: "Indicators",
    isKpi: "Also a KPI",
    signs: { found: "○", unclear: "?", missing: "–" },
    counts: (found, unclear, missing) => `○ ${found}, ? ${unclear}, – ${missing}`,
    legend: "Key: ○ an indicator of the plan has this name; ? several differ only in their brackets, and which is meant can't be told; – none has this name.",
    none: "",
  },
};

export const localIndicatorListWords = (language: Language): LocalIndicatorListWords => WORDS[language];
