import type { RateOf, RollUpBy, Rounding, Scheme, TwoAxis } from "../grading/scheme";
import type { FormulaId } from "../plan/formula";
import type { Worded } from "./language";
import { FORMULA_WORDS } from "./formulas";

export type SchemeSection = "basics" | "letters" | "shares" | "quantitative" | "qualitative" | "overall";
export type SchemeItem =
  | "name"
  | "source"
  | "formula"
  | "compound"
  | "rounding"
  | "roundingDigits"
  | "digits"
  | "band"
  | "bandEdge"
  | "periodFrom"
  | "periodTo"
  | "quantitativeBy"
  | "quantitativeNone"
  | "qualitativeBy"
  | "qualitativeNone"
  | "overallBy";
export type SchemeHeading = "item" | "content" | "letter" | "quantitative" | "qualitative" | "directionLetter" | "bound" | "from" | "of" | "points" | "year" | "share" | "note";

/** What the sheet 評価基準 is written in, in one language; it is understood in all of them. */
export type SchemeSheetWords = {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly footer: string;
  readonly sections: Readonly<Record<SchemeSection, string>>;
  readonly headings: Readonly<Record<SchemeHeading, string>>;
  readonly items: Readonly<Record<SchemeItem, string>>;
  readonly itemNotes: Readonly<Partial<Record<SchemeItem, string>>>;
  readonly formulas: Readonly<Record<FormulaId, string>>;
  readonly compounds: Readonly<Record<Scheme["compound"], string>>;
  readonly roundings: Readonly<Record<Rounding["by"] | "none", string>>;
  readonly bandEdges: Readonly<Record<NonNullable<Scheme["bandEdge"]>, string>>;
  readonly froms: Readonly<Record<">=" | ">", string>>;
  readonly ofs: Readonly<Record<RateOf, string>>;
  readonly bys: Readonly<Record<RollUpBy | "none", string>>;
  readonly overallBys: Readonly<Record<"table" | "none", string>>;
  readonly axes: Readonly<Record<TwoAxis["second"], string>>;
  /** Instead of a bound: the letter of all that is below, the letters that only people type, the mark of what could not be had. */
  readonly instead: Readonly<Record<"lowest" | "typed" | "unavailable" | "withoutTarget", string>>;
  readonly insteadNotes: Readonly<Record<"lowest" | "typed" | "unavailable" | "withoutTarget", string>>;
  readonly none: string;
  readonly nthYear: (count: number) => string;
  readonly sharesNote: string;
  readonly lettersNote: string;
  readonly pointsNote: string;
  readonly matrixNote: string;
  /** Beside a cell that the source leaves open. */
  readonly toFill: string;
  /** Beside a content that is not the source's but ours. */
  readonly ownDefault: string;
  readonly choices: (words: readonly string[]) => string;
};

export const SCHEME_SHEET: Worded<SchemeSheetWords> = {
  ja: {
    sheet: "評価基準",
    title: "評価基準",
    about:
      "このシートの表のとおりに評価します。市の基準に合わせて、セルを書き換え、行を足したり消したりしてください（評価は良い順に上から並べます）。直したあとは、もう一度評価すると反映されます。黄色の空欄は、出典に書かれていないため記入が必要なところです。※で始まる行は注記として読み飛ばします。",
    footer: "評価基準",
    sections: { basics: "基本", letters: "指標の評価", shares: "各年度の目安", quantitative: "定量評価（指標の評価をまとめる）", qualitative: "定性評価（展開の評価をまとめる）", overall: "総合評価（二つの評価を組み合わせる）" },
    headings: { item: "項目", content: "内容", letter: "指標の評価", quantitative: "定量評価", qualitative: "定性評価", directionLetter: "展開の評価", bound: "下限", from: "下限の扱い", of: "比べるもの", points: "点数", year: "年度", share: "目安", note: "説明" },
    items: {
      name: "名称",
      source: "出典",
      formula: "計算方法",
      compound: "内訳のある指標",
      rounding: "端数処理",
      roundingDigits: "端数処理の桁",
      digits: "表示する桁",
      band: "維持の幅",
      bandEdge: "ちょうど維持の幅のとき",
      periodFrom: "計画期間の初年度",
      periodTo: "計画期間の最終年度",
      quantitativeBy: "定量評価のまとめ方",
      quantitativeNone: "定量評価ができないとき",
      qualitativeBy: "定性評価のまとめ方",
      qualitativeNone: "定性評価ができないとき",
      overallBy: "総合評価のつくり方",
    },
    itemNotes: {
      formula: "指標ごとに決めていないときの計算方法です。",
      compound: "小学校・中学校のように値が複数ある指標の扱いです。",
      rounding: "評価を決める前に達成率の端数を処理するかどうかです。",
      roundingDigits: "端数処理をするときの、％の小数点以下の桁数です。",
      digits: "達成率を示すときの、％の小数点以下の桁数です。",
      band: "現状値との差がこの値までなら維持とみなします。使わないときは「なし」です。",
      periodFrom: "西暦でも和暦でも書けます。使わないときは「なし」です。",
      quantitativeNone: "点数のある評価が一つもないときの表示です。",
      qualitativeNone: "点数のある評価が一つもないときの表示です。",
    },
    formulas: FORMULA_WORDS.ja,
    compounds: { worst: "最も低い評価", mean: "達成率の平均", all: "すべて満たすか", any: "一つでも満たすか" },
    roundings: { none: "しない", "half-up": "四捨五入", cut: "切り捨て" },
    bandEdges: { inside: "維持とする", outside: "維持としない" },
    froms: { ">=": "以上", ">": "を上回る" },
    ofs: { own: "計算方法のとおり", "to-target": "目標値との比", "to-baseline": "現状値との比", progress: "進捗率" },
    bys: { mean: "平均", sum: "合計", worst: "最も低い点数", none: "行わない" },
    overallBys: { table: "下の表による", none: "行わない" },
    axes: { quantitative: "定量評価", qualitative: "定性評価", overall: "全体評価" },
    instead: { lowest: "それ以外", typed: "人が入力", unavailable: "把握できない", withoutTarget: "目標値なし" },
    insteadNotes: { lowest: "上のどれにも届かないとき", typed: "値からは付けず、人が入力したものだけを認めます", unavailable: "実績値を把握できないとき（点数はありません）", withoutTarget: "目標値が定められていないとき（点数はありません）" },
    none: "なし",
    nthYear: (count) => `${count}年目`,
    sharesNote: "各年度末までに、目標までの何％に達していればよいかです。均等でよいときは空欄のままにします。",
    lettersNote: "下限は達成率です。％を付けて入力してください。",
    pointsNote: "点数のない評価は、まとめるときに数えません。",
    matrixNote: "行と列の交わるところに総合評価を書きます。",
    toFill: "出典に記載がありません。市の基準を記入してください。",
    ownDefault: "Hyokaの初期設定です（出典に記載がありません）。",
    choices: (words) => `選べるもの：${words.join("／")}`,
  },
  en: {
    sheet: "Grading scheme",
    title: "Grading scheme",
    about:
      "Grading follows the tables of this sheet. Change cells, add rows or delete them until they say what your city does (letters stand from best to worst). Evaluate again, and the change counts. Yellow cells are empty because the source does not publish them: please fill them in. Rows that begin with ※ are remarks.",
    footer: "Grading scheme",
    sections: { basics: "Basics", letters: "Letters of indicators", shares: "Expected by year", quantitative: "Quantitative level (from the letters of the indicators)", qualitative: "Qualitative level (from the levels of the directions)", overall: "Overall (two levels make one)" },
    headings: { item: "Item", content: "Content", letter: "Letter", quantitative: "Quantitative", qualitative: "Qualitative", directionLetter: "Level of the direction", bound: "Lower bound", from: "Bound counts as", of: "Compared", points: "Points", year: "Year", share: "Expected", note: "Note" },
    items: {
      name: "Name",
      source: "Source",
      formula: "Formula",
      compound: "Indicators with parts",
      rounding: "Rounding",
      roundingDigits: "Decimals of rounding",
      digits: "Decimals shown",
      band: "Counts as kept within",
      bandEdge: "Exactly so much",
      periodFrom: "First year of the plan",
      periodTo: "Last year of the plan",
      quantitativeBy: "Quantitative level by",
      quantitativeNone: "Without a quantitative level",
      qualitativeBy: "Qualitative level by",
      qualitativeNone: "Without a qualitative level",
      overallBy: "Overall by",
    },
    itemNotes: {
      formula: "For indicators for which nothing else is said.",
      compound: "For indicators with several figures in one cell.",
      rounding: "Whether a rate is rounded before its letter is decided.",
      roundingDigits: "Decimals of the percentage that are kept.",
      digits: "Decimals of the percentage where it is shown.",
      band: "A figure within so many points of its baseline counts as kept. “None” where it is not used.",
      periodFrom: "“None” where it is not used.",
      quantitativeNone: "Shown where no letter has points.",
      qualitativeNone: "Shown where no level has points.",
    },
    formulas: FORMULA_WORDS.en,
    compounds: { worst: "Lowest letter", mean: "Mean of the rates", all: "All must be met", any: "One must be met" },
    roundings: { none: "Not rounded", "half-up": "Half up", cut: "Cut off" },
    bandEdges: { inside: "Counts as kept", outside: "Does not" },
    froms: { ">=": "at least", ">": "above" },
    ofs: { own: "by the formula", "to-target": "against the target", "to-baseline": "against the baseline", progress: "progress" },
    bys: { mean: "Mean", sum: "Sum", worst: "Lowest points", none: "Not used" },
    overallBys: { table: "The table below", none: "Not used" },
    axes: { quantitative: "Quantitative", qualitative: "Qualitative", overall: "Overall grade" },
    instead: { lowest: "All others", typed: "Typed by people", unavailable: "Not available", withoutTarget: "No target" },
    insteadNotes: { lowest: "where none of the above is reached", typed: "never computed; accepted where a person typed it", unavailable: "where the actual could not be had (no points)", withoutTarget: "where no target was set (no points)" },
    none: "None",
    nthYear: (count) => `Year ${count}`,
    sharesNote: "How much of the way to the target is expected by the end of each year. Leave it empty where the way is even.",
    lettersNote: "Bounds are rates. Type them with a percent sign.",
    pointsNote: "What has no points is left out.",
    matrixNote: "Where row and column meet stands the overall level.",
    toFill: "The source does not say. Please fill in your city's rule.",
    ownDefault: "Set by Hyoka; the source does not say.",
    choices: (words) => `One of: ${words.join(", ")}`,
  },
};

/** The kind in the mark of the sheet 評価基準. */
export const SCHEME_KIND = "scheme";
