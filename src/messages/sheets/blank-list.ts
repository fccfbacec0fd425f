import type { Blank, BlankField } from "../../plan/blanks";
import type { Language, Worded } from "../language";

export type BlankListWords = {
  readonly sheet: string;
  readonly title: (plan: string) => string;
  readonly department: string;
  readonly noDepartment: string;
  readonly owner: string;
  /** The owner of the indicators of a plan that no sheet names. */
  readonly wholePlan: string;
  readonly item: string;
  readonly field: string;
  readonly state: string;
  readonly source: string;
  readonly number: (empty: number, pending: number) => string;
  readonly none: string;
  readonly fields: Readonly<Record<BlankField, string>>;
  readonly states: Readonly<Record<Blank["state"], string>>;
};

const WORDS: Worded<BlankListWords> = {
  ja: {
    sheet: "未記入一覧",
    title: (plan) => `未記入一覧　${plan}`,
    department: "担当課",
    noDepartment: "（担当課の記入なし）",
    owner: "施策・プロジェクト",
    wholePlan: "計画全体",
    item: "指標・施策の展開",
    field: "項目",
    state: "状態",
    source: "元のセル",
    number: (empty, pending) => `未記入 ${empty}件、調整中 ${pending}件`,
    none: "未記入も調整中もありません。",
    fields: { baseline: "現状値", actual: "実績値", target: "目標値", recorded: "評価", level: "定性評価", works: "主な取組", results: "成果", problems: "課題", quantitative: "施策の定量評価", qualitative: "施策の定性評価", overall: "全体評価", selfAssessment: "自己評価", department: "担当課" },
    states: { empty: "未記入", pending: "調整中" },
  },
  en: {
    sheet: "Not filled in",
    title: (plan) => `Not filled in: ${plan}`,
    department: "Department",
    noDepartment: "(no department given)",
    owner: "Measure or project",
    wholePlan: "Whole plan",
    item: "Indicator or direction",
    field: "Field",
    state: "State",
    source: "Source",
    number: (empty, pending) => `${empty} empty, ${pending} pending`,
    none: "Nothing is empty or pending.",
    fields: { baseline: "Baseline", actual: "Actual", target: "Target", recorded: "Letter", level: "Level", works: "Works", results: "Results", problems: "Problems", quantitative: "Quantitative level", qualitative: "Qualitative level", overall: "Overall grade", selfAssessment: "Self-assessment", department: "Department" },
    states: { empty: "empty", pending: "pending" },
  },
};

export const blankListWords = (language: Language): BlankListWords => WORDS[language];
