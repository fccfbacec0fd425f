import type { Language, Worded } from "../language";

export type KpiListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly project: string;
  readonly section: string;
  readonly direction: string;
  readonly measure: string;
  readonly work: string;
  readonly related: (direction: string) => string;
  readonly workContent: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly actual: string;
  readonly forecast: string;
  readonly target: string;
  readonly source: string;
  readonly note: string;
  readonly linkNote: string;
};

const WORDS: Worded<KpiListWords> = {
  ja: {
    sheet: "KPI一覧",
    title: (plan) => `KPI一覧　${plan}`,
    project: "重点プロジェクト",
    section: "取組の方向性",
    direction: "施策の展開方針",
    measure: "施策",
    work: "取組",
    related: (direction) => `方針${direction}関係`,
    workContent: "具体的な取組",
    indicator: "指標名",
    baseline: "現状値",
    actual: "実績値",
    forecast: "見込値",
    target: "目標値",
    source: "元のセル",
    note: "値は元の表に書かれたとおりです。",
    linkNote: "指標のない行は、施策の展開方針だけがプロジェクトに対応しています。",
  },
  en: {
    sheet: "KPIs",
    title: (plan) => `KPIs: ${plan}`,
    project: "Project",
    section: "Section",
    direction: "Direction",
    measure: "Measure",
    work: "Work",
    related: (direction) => `related to direction ${direction}`,
    workContent: "What is done",
    indicator: "KPI",
    baseline: "Baseline",
    actual: "Actual",
    forecast: "Forecast",
    target: "Target",
    source: "Source",
    note: "Figures stand as in the source tables.",
    linkNote: " A row without a KPI links only its direction to the project.",
  },
};

export const kpiListWords = (language: Language): KpiListWords => WORDS[language];
