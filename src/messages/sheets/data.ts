import type { Quantity } from "../../quantity/quantity";
import type { Language, Worded } from "../language";

export type FigureKind = "baseline" | "actual" | "forecast" | "target" | "yearly";
export type CodeGroup = "state" | "limit" | "mark" | "yearKind" | "letter" | "level" | "figureKind";

/** The words of the tables for machines: one name a column, one set of words a column of choices. */
export type DataWords = {
  readonly sheets: { readonly measures: string; readonly figures: string; readonly goals: string; readonly projects: string; readonly grades: string; readonly works: string; readonly codes: string };
  readonly columns: {
    readonly plan: string; readonly policyCode: string; readonly policy: string; readonly measureCode: string; readonly measure: string; readonly department: string;
    readonly strategy: string; readonly project: string; readonly projectCode: string; readonly direction: string; readonly indicator: string; readonly figureKind: string; readonly part: string; readonly value: string; readonly unit: string;
    readonly limit: string; readonly state: string; readonly westernFrom: string; readonly westernTo: string; readonly japanese: string; readonly yearKind: string; readonly sheet: string; readonly cell: string;
    readonly goal: string; readonly goalName: string; readonly mark: string; readonly directions: string; readonly rate: string; readonly computed: string; readonly typed: string; readonly item: string; readonly work: string;
    readonly group: string; readonly code: string; readonly meaning: string;
  };
  readonly figureKinds: Readonly<Record<FigureKind, string>>;
  readonly states: Readonly<Record<Quantity["state"], string>>;
  readonly meanings: Readonly<Record<Quantity["state"], string>>;
  readonly groups: Readonly<Record<CodeGroup, string>>;
  readonly limits: Readonly<Record<"以上" | "以下" | "未満" | "超", string>>;
  readonly marks: Readonly<Record<"○" | "◎", string>>;
  readonly yearKinds: Readonly<Record<"年" | "年度", string>>;
  readonly figureMeanings: Readonly<Record<FigureKind, string>>;
  /** The two ends of a range stand as two parts. */
  readonly ends: { readonly from: string; readonly to: string };
  readonly levelItems: { readonly indicator: string; readonly quantitative: string; readonly qualitative: string; readonly overall: string };
  readonly letterMeaning: string;
  readonly levelMeaning: string;
  readonly unavailableMeaning: string;
};

const WORDS: Worded<DataWords> = {
  ja: {
    sheets: { measures: "データ用_施策", figures: "データ用_指標値", goals: "データ用_施策とゴール", projects: "データ用_施策とプロジェクト", grades: "データ用_評価", works: "データ用_重点事業", codes: "データ用_コード表" },
    columns: {
      plan: "計画名", policyCode: "政策コード", policy: "政策名", measureCode: "施策コード", measure: "施策名", department: "担当課",
      strategy: "総合戦略", project: "プロジェクト名", projectCode: "プロジェクトコード", direction: "施策の展開方針番号", indicator: "指標名", figureKind: "値の区分", part: "内訳", value: "値", unit: "単位",
      limit: "条件", state: "値の状態", westernFrom: "西暦（開始）", westernTo: "西暦（終了）", japanese: "和暦", yearKind: "年の区分", sheet: "元のシート", cell: "元のセル",
      goal: "ゴール番号", goalName: "ゴール名", mark: "対応の記号", directions: "対応する方針の数", rate: "達成率（%）", computed: "算出した評価", typed: "入力された評価", item: "評価の対象", work: "重点事業名",
      group: "項目", code: "コード", meaning: "意味",
    },
    figureKinds: { baseline: "現状値", actual: "実績値", forecast: "見込値", target: "目標値", yearly: "年度別の値" },
    states: { value: "値あり", parts: "値あり", range: "値あり", empty: "空欄", unavailable: "取得なし", pending: "調整中", unreadable: "読み取れない" },
    meanings: { value: "値が入っています", range: "値が入っています", parts: "値が入っています", empty: "元の表の欄に何も書かれていません（0ではありません）", unavailable: "元の表で「-」など、取得できないことが示されています", pending: "元の表で「調整中」など、今後決まることが示されています", unreadable: "数値として読み取れない文字が書かれています" },
    groups: { state: "値の状態", limit: "条件", mark: "対応の記号", yearKind: "年の区分", letter: "評価", level: "施策の評価", figureKind: "値の区分" },
    limits: { 以上: "その値かそれより大きい", 以下: "その値かそれより小さい", 未満: "その値より小さい", 超: "その値より大きい" },
    marks: { "○": "対応する施策の展開方針が1つ（「設定」シートで決めた記号は、方針の数によらず設定による）", "◎": "対応する施策の展開方針が2つ以上（「設定」シートで決めた記号は、方針の数によらず設定による）" },
    yearKinds: { 年: "1月から12月まで", 年度: "4月から翌年3月まで" },
    figureMeanings: { baseline: "計画をつくったときの値", actual: "実際に得られた値", forecast: "目標の年に見込まれる値", target: "目標とする値", yearly: "各年度の値" },
    ends: { from: "下限", to: "上限" },
    levelItems: { indicator: "指標", quantitative: "定量評価", qualitative: "定性評価", overall: "全体評価" },
    letterMeaning: "指標の評価（よい順の番号）",
    levelMeaning: "施策の評価（よい順の番号）",
    unavailableMeaning: "実績を把握できないもの",
  },
  en: {
    sheets: { measures: "data_measures", figures: "data_figures", goals: "data_measure_goals", projects: "data_measure_projects", grades: "data_grades", works: "data_works", codes: "data_codes" },
    columns: {
      plan: "plan", policyCode: "policy_code", policy: "policy", measureCode: "measure_code", measure: "measure", department: "department",
      strategy: "strategy", project: "project", projectCode: "project_code", direction: "direction_no", indicator: "indicator", figureKind: "figure_kind", part: "part", value: "value", unit: "unit",
      limit: "limit", state: "state", westernFrom: "year_from", westernTo: "year_to", japanese: "japanese_year", yearKind: "year_kind", sheet: "source_sheet", cell: "source_cell",
      goal: "goal", goalName: "goal_name", mark: "mark", directions: "directions", rate: "rate_percent", computed: "computed", typed: "typed", item: "item", work: "work",
      group: "column", code: "code", meaning: "meaning",
    },
    figureKinds: { baseline: "baseline", actual: "actual", forecast: "forecast", target: "target", yearly: "yearly" },
    states: { value: "value", parts: "value", range: "value", empty: "empty", unavailable: "unavailable", pending: "pending", unreadable: "unreadable" },
    meanings: { value: "there is a value", range: "there is a value", parts: "there is a value", empty: "nothing stands in the source (which is not zero)", unavailable: "the source says that it could not be had", pending: "the source says that it will come", unreadable: "what stands there can't be read as a number" },
    groups: { state: "state", limit: "limit", mark: "mark", yearKind: "year_kind", letter: "letter", level: "level", figureKind: "figure_kind" },
    limits: { 以上: "this or more", 以下: "this or less", 未満: "less than this", 超: "more than this" },
    marks: { "○": "one direction of the measure belongs to the project (a mark chosen in the sheet of settings stands whatever their number)", "◎": "two or more do (a mark chosen in the sheet of settings stands whatever their number)" },
    yearKinds: { 年: "January to December", 年度: "April to March" },
    figureMeanings: { baseline: "when the plan was made", actual: "what was reached", forecast: "what is expected in the target year", target: "what is to be reached", yearly: "the value of one year" },
    ends: { from: "from", to: "to" },
    levelItems: { indicator: "indicator", quantitative: "quantitative", qualitative: "qualitative", overall: "overall" },
    letterMeaning: "letter of an indicator (1 is best)",
    levelMeaning: "level of a measure (1 is best)",
    unavailableMeaning: "could not be obtained",
  },
};

export const dataWords = (language: Language): DataWords => WORDS[language];
