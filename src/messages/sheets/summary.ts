import type { IndicatorState } from "../../plan/indicator-states";
import type { Language, Worded } from "../language";

export type SummaryWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly letters: string;
  readonly computed: string;
  readonly lettersTyped: string;
  readonly levels: string;
  readonly quantitative: string;
  readonly qualitative: string;
  readonly goals: string;
  readonly goal: string;
  readonly measures: string;
  readonly kpis: string;
  readonly group: string;
  readonly ofMeasures: string;
  readonly states: Readonly<Record<IndicatorState, string>>;
  readonly policy: string;
  readonly level: string;
  readonly total: string;
  readonly noCharts: string;
};

const WORDS: Worded<SummaryWords> = {
  ja: {
    sheet: "集計", title: (plan) => `集計　${plan}`,
    letters: "政策別の指標の評価（算出）", computed: "算出", lettersTyped: "政策別の指標の評価（入力）", levels: "施策の評価", quantitative: "定量評価", qualitative: "定性評価",
    goals: "SDGsのゴール別の施策数", goal: "ゴール", measures: "施策の数", kpis: "KPIの記入状況", group: "プロジェクト", ofMeasures: "施策の指標",
    states: { complete: "記入済み", pending: "調整中", unavailable: "取得なし", "no-target": "目標値なし", "no-baseline": "現状値なし", unreadable: "読み取れない" },
    policy: "政策", level: "評価", total: "合計", noCharts: "このExcelではグラフを作成できません。表をご覧ください。",
  },
  en: {
    sheet: "Summary", title: (plan) => `Summary: ${plan}`,
    letters: "Letters by policy (computed)", computed: "Computed", lettersTyped: "Letters by policy (typed)", levels: "Levels of measures", quantitative: "Quantitative", qualitative: "Qualitative",
    goals: "Measures by SDG", goal: "Goal", measures: "Measures", kpis: "State of the KPIs", group: "Project", ofMeasures: "Indicators of measures",
    states: { complete: "complete", pending: "pending", unavailable: "not obtained", "no-target": "no target", "no-baseline": "no baseline", unreadable: "unreadable" },
    policy: "Policy", level: "Level", total: "Total", noCharts: "This Excel can't draw charts. Please see the tables.",
  },
};

export const summaryWords = (language: Language): SummaryWords => WORDS[language];
