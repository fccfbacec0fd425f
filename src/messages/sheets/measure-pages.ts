import type { Language, Worded } from "../language";

export type MeasurePagesWords = {
  readonly sheet: string;
  readonly department: string;
  readonly goals: string;
  readonly projects: string;
  readonly inProject: (project: string, mark: string) => string;
  readonly quantitative: string;
  readonly qualitative: string;
  readonly overall: string;
  readonly selfAssessment: string;
  readonly directions: string;
  readonly number: string;
  readonly direction: string;
  readonly works: string;
  readonly level: string;
  readonly typedLevel: string;
  /** Typed and computed never stand for one another; where one of them is missing that is said too. */
  readonly typedAndComputed: (typed: string, computed: string) => string;
  readonly levels: (name: string, typed: string, computed: string | null) => string;
  readonly kpis: string;
  readonly indicator: string;
  readonly and: string;
  readonly baseline: string;
  readonly actual: string;
  readonly target: string;
  readonly rate: string;
  readonly letter: string;
  readonly localIndicators: string;
  readonly relatedPlans: string;
  readonly notGiven: string;
};

const WORDS: Worded<MeasurePagesWords> = {
  ja: {
    sheet: "施策ページ", department: "担当課", goals: "SDGsのゴール", projects: "重点プロジェクト", inProject: (project, mark) => `${mark} ${project}`,
    quantitative: "定量評価", qualitative: "定性評価", overall: "全体評価", selfAssessment: "自己評価",
    directions: "施策の展開方針", number: "方針", direction: "施策の展開方針", works: "主な取組・重点事業", level: "評価", typedLevel: "評価\n（入力）",
    typedAndComputed: (typed, computed) => `${typed === "" ? "－" : typed}／${computed === "" ? "－" : computed}`,
    levels: (name, typed, computed) => `${name} 入力 ${typed === "" ? "－" : typed}${computed === null ? "" : `／算出 ${computed === "" ? "－" : computed}`}`,
   
    kpis: "KPI・成果指標", indicator: "指標名", and: "、", baseline: "現状値", actual: "実績値", target: "目標値", rate: "達成率", letter: "評価\n入力／算出",
    localIndicators: "SDGsローカル指標", relatedPlans: "関連計画（重点プロジェクト）", notGiven: "－",
  },
  en: {
    sheet: "Measure pages", department: "Department", goals: "SDGs", projects: "Priority projects", inProject: (project, mark) => `${mark} ${project}`,
    quantitative: "Quantitative", qualitative: "Qualitative", overall: "Overall", selfAssessment: "Self-assessment",
    directions: "Directions", number: "No.", direction: "Direction", works: "Works", level: "Level", typedLevel: "Level\n(typed)",
    typedAndComputed: (typed, computed) => `${typed === "" ? "–" : typed} / ${computed === "" ? "–" : computed}`,
    levels: (name, typed, computed) => `${name}: typed ${typed === "" ? "–" : typed}${computed === null ? "" : `, computed ${computed === "" ? "–" : computed}`}`,
   
    kpis: "Indicators", indicator: "Indicator", and: ", ", baseline: "Baseline", actual: "Actual", target: "Target", rate: "Rate", letter: "Letter\ntyped / computed",
    localIndicators: "Local SDG indicators", relatedPlans: "Related plans (by project)", notGiven: "–",
  },
};

export const measurePagesWords = (language: Language): MeasurePagesWords => WORDS[language];
