/** What a column can hold. The names are those of the command line's JSON. */
export type Role =
  | "number"
  | "policyGroup"
  | "policy"
  | "policyCode"
  | "measure"
  | "measureCode"
  | "direction"
  | "directionCode"
  | "work"
  | "workContent"
  | "project"
  | "projectCode"
  | "section"
  | "indicator"
  | "unit"
  | "baseline"
  | "forecast"
  | "actual"
  | "midTarget"
  | "target"
  | "year"
  | "rate"
  | "letter"
  | "quantitative"
  | "directionLevel"
  | "qualitative"
  | "overall"
  | "selfAssessment"
  | "better"
  | "formula"
  | "weight"
  | "works"
  | "results"
  | "problems"
  | "nextProblems"
  | "nextSteps"
  | "department"
  | "page"
  | "note"
  | "policyGoal"
  | "goals"
  | "goalMark"
  | "localIndicator"
  | "field"
  | "aim"
  | "district"
  | "relatedPlan"
  | "budget"
  | "mark";

type Words = readonly (readonly [Role, RegExp])[];

const NAME = "(?:名|名称|項目)?";
const CODE = "(?:コード|番号|No\\.?|№|ID)";

/**
 * The words of offices, most particular first. They are compared with a heading from which year, unit and blanks
 * have been taken: 令和４年度⏎実績値（人） is 実績値.
 */
export const HEADINGS: Words = (
  [
    ["number", "^(?:No\\.?|№|番号|連番|項番|通番|整理番号|コード|#)$"],
    ["localIndicator", "ローカル指標|未来都市(?:計画)?.*指標|^SDGs(?:関連)?指標"],
    ["policyGoal", "^(?:政策|施策)の?(?:ゴール|目標|めざす姿|目指す姿|将来像)$|^(?:めざす|目指す)(?:べき)?(?:姿|将来像)$"],
    ["goals", "ゴール(?:番号|No\\.?)?$|^(?:関連(?:する)?)?SDGs(?:の)?(?:目標|番号|ゴール|分野|との関連|の位置付け)?$|^関連(?:する)?SDGs"],
    ["aim", "^国の.*(?:施策|目標|戦略)$|^(?:総合戦略の)(?:施策|基本目標)$"],
    ["relatedPlan", "^関連(?:する)?(?:個別|分野別)?計画(?:名|等)?$"],
    ["district", "^(?:地区|地域|圏域|エリア)(?:名|別)?$"],
    ["midTarget", "^中間(?:目標|目標値)$|^目標値?中間"],
    ["rate", "^(?:目標)?(?:達成率|達成度|進捗率|進捗度|達成割合)$"],
    ["forecast", "見込(?:み)?(?:値)?$|見通し$|^達成見込"],
    ["baseline", "^(?:計画)?(?:現状|現況|基準|策定時|当初|初期|基準年度?|策定時点|スタート)(?:の)?(?:数値|値)?$|^(?:計画)?策定時"],
    ["actual", "^(?:年度)?(?:実績|実測|達成|現在|直近|最新)(?:の)?(?:数値|値)?$|実績値?$"],
    ["target", "^(?:最終|計画|数値|年度)?目標(?:の)?(?:数値|値)?$|目標値$|^(?:目指す|めざす)値$"],
    ["unit", "^単位$"],
    ["better", "^(?:望ましい|目指す|めざす|指標の|増減の)?(?:方向|方向性|向き|増減|推移の方向)$|^指標の性質$"],
    ["formula", "^(?:(?:達成率|進捗率|達成度|評価|指標)の?)?計算(?:方法|式|方式)$"],
    ["weight", "^(?:指標の?)?(?:重み(?:付け|づけ)?|ウエイト|ウェイト|加重)$"],
    ["policyCode", `^(?:基本)?政策${CODE}$`],
    ["measureCode", `^(?:重点|基本|個別|主要)?施策${CODE}$`],
    ["directionCode", `^(?:施策の展開|展開方針|方針|展開)${CODE}$`],
    ["projectCode", `^(?:重点)?プロジェクト${CODE}$`],
    ["policyGroup", "^(?:基本政策|基本目標|まちづくりの(?:基本)?目標|まちづくりの柱|施策の?大綱|大綱|章|政策分野)(?:名|名称)?$"],
    ["policy", `^(?:政策|基本方針|施策の柱|柱)${NAME}$`],
    ["direction", `^(?:施策の展開(?:方針|方向)?|展開方針|施策の?方針|方針|施策の方向(?:性)?|取組方針|取組の方針|施策の内容|基本的方向|(?:.{1,6}の)?基本方針|.{1,8}の方針)${NAME}$|^(?:まちづくり|地区|地域|地区別|地域別)の?(?:方向性?|方針|取組方針|取組の方向性?)$`],
    ["section", "^(?:取組の方向性|取組の柱|区分|分類|大項目|テーマ)$"],
    ["works", "^(?:主な|主要な?)(?:取組|取り組み|取組み|取組内容)$"],
    ["workContent", "^(?:具体的な?)(?:取組|取り組み)(?:関連事業)?(?:内容)?$|^(?:事業|取組)(?:の)?(?:内容|概要)$|^関連事業$|^取組実績$"],
    ["measure", `^(?:重点|基本|個別|主要|推進)?施策${NAME}$|^施策の(?:項目|名称)$`],
    ["work", `^(?:重点|主要|主な|構成|個別|実施)?(?:事業|事務事業|取組|取り組み|取組み|取組事項)${NAME}$`],
    ["project", `^(?:本市の|市の)?(?:重点|戦略|リーディング|横断)?プロジェクト${NAME}$`],
    ["field", "^分野(?:名)?$"],
    ["indicator", `^(?:成果|評価|活動|数値|目標|代表|主要|まちづくり|達成|モノサシ|関連)?指標(?:の?名|の?名称|項目)?(?:KPI)?$|^KPI${NAME}(?:重要業績評価指標)?$|^重要業績(?:評価)?指標|^(?:.{1,8})指標(?:の?名|の?名称)?$|^指標等?$|^項目(?:名)?$`],
    ["overall", "^(?:全体|総合|施策(?:の)?|最終|総括)評価$"],
    ["letter", "^(?:定量評価|評価|判定|達成度評価|進捗評価|進捗状況|指標(?:の|別)?評価|評価区分|評価結果|ランク|評語)$"],
    ["directionLevel", "^定性評価$|^展開(?:の|別)?評価$"],
    ["selfAssessment", "^自己評価$|^評価(?:の)?(?:理由|コメント|説明|内容)$|^施策の評価コメント$"],
    ["nextProblems", "^次期計画で取り組むべき課題$|^(?:次期計画|今後)(?:の|への|における)課題$"],
    ["nextSteps", "^次期計画での取組の方向性$|^(?:今後|次年度|次期)(?:の|における)?(?:取組|対応|方向性|方針|展開|取組の方向性|取組方針)$"],
    ["results", "^(?:取組の|主な)?成果(?:内容|等)?$|^実施(?:内容|状況)$|^取組(?:状況|結果)$"],
    ["problems", "^(?:主な)?(?:課題|問題点|課題・問題点|課題等)$"],
    ["department", "^(?:施策)?(?:担当|所管|主管|代表|関係|主担当|事業担当)(?:課|部|部署|部課|所属|課名|部局|課等)?(?:名)?$|課名$|^所属$"],
    ["page", "^(?:参考|掲載|該当)?(?:ページ|頁|P\\.?)$"],
    ["note", "^(?:備考|摘要|注|注記|特記事項|メモ|コメント|補足|出典|算出方法|算定方法|算出式|指標の(?:説明|定義|考え方)|説明|定義|データ出典|目標設定の考え方)(?:欄)?$"],
    ["budget", "^(?:概算|総|計画)?(?:事業費|予算額?|決算額?|計画額|経費)(?:計)?$"],
  ] as const
).map(([role, words]) => [role, new RegExp(words, "i")]);

/** A heading that says what its columns are about, while the one below says what each of them holds. */
export const CARRIERS: Words = (
  [
    ["measure", "^(?:重点|基本)?施策$"],
    ["policy", "^(?:基本)?政策$"],
    ["direction", "^施策の展開(?:方針)?$|^方針$"],
    ["project", "プロジェクト$"],
    ["indicator", "指標$|^KPI$"],
    ["letter", "^定量評価$"],
    ["directionLevel", "^定性評価$"],
    ["budget", "事業費|予算|決算|経費"],
    ["goals", "SDGs|ゴール"],
  ] as const
).map(([role, words]) => [role, new RegExp(words, "i")]);
