import type { Language, Worded } from "../language";

export type KpiListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly project: string;
  readonly section: string;
  readonly direction: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly actual: string;
  readonly forecast: string;
  readonly target: string;
  readonly source: string;
  readonly note: string;
};

const WORDS: Worded<KpiListWords> = {
  ja: {
    sheet: "KPI一覧",
    title: (plan) => `KPI一覧　${plan}`,
    project: "重点プロジェクト",
    section: "取組の方向性",
    direction: "施策の展開方針",
    indicator: "指標名",
    baseline: "現状値",
    actual: "実績値",
    forecast: "見込値",
    target: "目標値",
    source: "元のセル",
    note: "値は元の表に書かれたとおりです。指標のない行は、施策の展開方針だけがプロジェクトに対応しています。",
  },
  en: {
    sheet: "KPIs",
    title: (plan) => `KPIs: ${plan}`,
    project: "Project",
    section: "Section",
    direction: "Direction",
    indicator: "KPI",
    baseline: "Baseline",
    actual: "Actual",
    forecast: "Forecast",
    target: "Target",
    source: "Source",
    note: "Figures stand as in the source tables. A row without a KPI links only its direction to the project.",
  },
};

export const kpiListWords = (language: Language): KpiListWords => WORDS[language];
