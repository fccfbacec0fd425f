/** What offices call a column; the first is the commonest. */
export const WORDS = {
  group: ["基本政策", "基本目標"],
  policy: ["政策", "政策名"],
  measure: ["施策名", "重点施策", "施策", "施策の名称"],
  measureCode: ["施策コード", "コード", "施策番号", "番号", "No."],
  overall: ["全体評価", "総合評価"],
  selfAssessment: ["自己評価"],
  indicator: ["指標", "成果指標", "指標名", "評価指標", "ＫＰＩ", "指標の名称"],
  unit: ["単位"],
  baseline: ["現状値", "基準値", "策定時", "策定時の値"],
  actual: ["実績値", "実績"],
  target: ["目標値", "目標"],
  letter: ["定量評価"],
  ownLetter: ["評価", "達成度", "定量評価"],
  direction: ["施策の展開", "施策の展開方針", "展開方針"],
  works: ["主な取組", "主な取り組み"],
  results: ["成果"],
  problems: ["課題"],
  directionLevel: ["定性評価"],
  quantitative: ["定量評価"],
  qualitative: ["定性評価"],
  nextProblems: ["次期計画で取り組むべき課題"],
  nextSteps: ["次期計画での取組の方向性"],
  department: ["施策代表課", "担当課", "所管課", "担当部署", "主管課"],
  page: ["参考\nページ", "備考"],
  effort: ["取組"],
  effortWorks: ["具体的な取組\n（関連事業）"],
  goal: ["政策のゴール"],
  goals: ["関連ゴール", "SDGsのゴール", "関連するSDGsのゴール"],
  local: ["SDGs 未来都市計画における関連指標", "SDGsローカル指標", "ローカル指標"],
  project: ["重点プロジェクト", "プロジェクト", "プロジェクト名"],
  section: ["取組の方向性"],
  projectIndicator: ["プロジェクト指標"],
  planIndicator: ["えがお咲く指標", "全体指標"],
  work: ["重点事業", "重点事業名", "事業名"],
  budget: ["事業費", "予算額"],
  district: ["地区", "地区名"],
  districtDirection: ["まちづくりの方向性", "地区の方針"],
  relatedPlan: ["関連計画", "関連する計画"],
  aim: ["国の総合戦略の施策"],
  field: ["分野"],
  ownProject: ["本市の重点プロジェクト"],
} as const;

export type Word = keyof typeof WORDS;

/** The word for a column in this office; `taste` stands for its habits. */
export function wordFor(word: Word, taste: number): string {
  const words = WORDS[word];
  return words[taste % words.length] ?? words[0];
}
