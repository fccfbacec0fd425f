import type { Reason } from "../reading/columns/evidence";
import type { Role } from "../reading/columns/roles";
import type { Question, TableKind } from "../reading/reading";
import type { Language, Worded } from "./language";

export type TableKindChoice = TableKind | "none";
export type RoleChoice = Role | "unused";

/** What a table can be, the common ones first. These words stand in the sheet 設定 too, so no two are the same. */
const KINDS: Worded<Readonly<Record<TableKindChoice, string>>> = {
  ja: {
    "evaluation-list": "評価の一覧",
    "indicator-list": "指標の一覧",
    "kpi-table": "KPIの表",
    "measure-grades": "施策の評価の表",
    "direction-list": "施策の展開の一覧",
    "measure-master": "施策の体系",
    "project-indicators": "プロジェクト指標の表",
    "plan-indicators": "計画全体の指標の表",
    "local-indicators": "SDGsローカル指標の表",
    goals: "SDGsのゴールの表",
    "project-matrix": "重点プロジェクトの対応表",
    works: "重点事業の表",
    districts: "地区別計画の表",
    "related-plans": "関連計画の表",
    "national-strategy": "国の総合戦略の表",
    none: "表ではない",
  },
  en: {
    "evaluation-list": "Evaluation list",
    "indicator-list": "List of indicators",
    "kpi-table": "KPI table",
    "measure-grades": "Grades of measures",
    "direction-list": "List of directions",
    "measure-master": "Policies and measures",
    "project-indicators": "Project indicators",
    "plan-indicators": "Indicators of the whole plan",
    "local-indicators": "Local indicators (SDGs)",
    goals: "Goals (SDGs)",
    "project-matrix": "Measures and projects",
    works: "Priority works",
    districts: "District plans",
    "related-plans": "Related plans",
    "national-strategy": "National strategy",
    none: "Not a table",
  },
};

/** What a column can hold, the common ones first; unique for the same reason. */
const ROLES: Worded<Readonly<Record<RoleChoice, string>>> = {
  ja: {
    measure: "施策",
    measureCode: "施策コード",
    indicator: "指標名",
    baseline: "現状値",
    actual: "実績値",
    forecast: "見込値",
    target: "目標値",
    letter: "指標の評価",
    quantitative: "施策の定量評価",
    direction: "施策の展開",
    directionCode: "施策の展開のコード",
    directionLevel: "展開の定性評価",
    qualitative: "施策の定性評価",
    overall: "全体評価",
    selfAssessment: "自己評価（文章）",
    policy: "政策",
    policyCode: "政策コード",
    policyGroup: "基本政策",
    department: "担当課",
    unit: "単位",
    better: "望ましい方向",
    year: "各年度の値",
    midTarget: "中間目標値",
    rate: "達成率",
    works: "主な取組",
    results: "成果",
    problems: "課題",
    nextProblems: "次期計画で取り組むべき課題",
    nextSteps: "次期計画での取組の方向性",
    work: "重点事業",
    workContent: "事業の内容",
    budget: "事業費",
    project: "重点プロジェクト",
    projectCode: "重点プロジェクトの番号",
    mark: "プロジェクトの印",
    section: "取組の方向性（区分）",
    goals: "SDGsのゴール",
    goalMark: "SDGsのゴールの印",
    localIndicator: "SDGsローカル指標",
    policyGoal: "政策のゴール",
    district: "地区",
    relatedPlan: "関連計画",
    field: "分野",
    aim: "国の施策・目標",
    number: "通し番号",
    page: "ページ",
    note: "備考",
    unused: "使わない",
  },
  en: {
    measure: "Measure",
    measureCode: "Code of the measure",
    indicator: "Indicator",
    baseline: "Baseline",
    actual: "Actual",
    forecast: "Forecast",
    target: "Target",
    letter: "Grade of the indicator",
    quantitative: "Quantitative level of the measure",
    direction: "Direction",
    directionCode: "Code of the direction",
    directionLevel: "Level of the direction",
    qualitative: "Qualitative level of the measure",
    overall: "Overall grade",
    selfAssessment: "Self-assessment (text)",
    policy: "Policy",
    policyCode: "Code of the policy",
    policyGroup: "Policy group",
    department: "Department",
    unit: "Unit",
    better: "Which way is better",
    year: "Figure of a year",
    midTarget: "Interim target",
    rate: "Rate achieved",
    works: "What was done",
    results: "Results",
    problems: "Problems",
    nextProblems: "Problems for the next plan",
    nextSteps: "Next steps",
    work: "Priority work",
    workContent: "What the work is",
    budget: "Budget",
    project: "Project",
    projectCode: "Number of the project",
    mark: "Mark for a project",
    section: "Section",
    goals: "Goals (SDGs)",
    goalMark: "Mark for a goal",
    localIndicator: "Local indicator",
    policyGoal: "Goal of the policy",
    district: "District",
    relatedPlan: "Related plan",
    field: "Field",
    aim: "National aim",
    number: "Running number",
    page: "Page",
    note: "Note",
    unused: "Not used",
  },
};

export const KIND_CHOICES = Object.keys(KINDS.ja) as readonly TableKindChoice[];
export const ROLE_CHOICES = Object.keys(ROLES.ja) as readonly RoleChoice[];

export function sayKind(language: Language, kind: TableKindChoice): string {
  return KINDS[language][kind];
}

export function sayRole(language: Language, role: RoleChoice): string {
  return ROLES[language][role];
}

export function sayReason(language: Language, reason: Reason): string {
  switch (reason.sign) {
    case "heading":
      return language === "ja" ? `見出し「${reason.words}」` : `heading “${reason.words}”`;
    case "content":
      return language === "ja" ? `下の${reason.of}セルのうち${reason.fits}セルが合う` : `${reason.fits} of ${reason.of} cells below it fit`;
    case "chosen":
      return language === "ja" ? "設定で選ばれている" : "chosen in the settings";
  }
}

/** 「実績値」はC列とD列のどの列ですか。 */
export function sayQuestion(language: Language, { why, choices }: Question): string {
  const [first] = choices;
  if (!first) return "";
  if (why === "near-tie") {
    const roles = choices.map(({ role }) => (language === "ja" ? `「${sayRole("ja", role)}」` : `“${sayRole("en", role)}”`));
    return language === "ja" ? `${first.column}列（${first.heading}）は${roles.join("と")}のどちらですか。` : `Is column ${first.column} (${first.heading}) ${roles.join(" or ")}?`;
  }
  const columns = choices.map(({ column }) => (language === "ja" ? `${column}列` : column));
  return language === "ja" ? `「${sayRole("ja", first.role)}」は${columns.join("と")}のどの列ですか。` : `Which column is “${sayRole("en", first.role)}”: ${columns.join(" or ")}?`;
}
