import type { FormulaId } from "../plan/formula";
import type { Worded } from "./language";

/** 計算方法 in the words of the sheets 評価基準 and 設定; no two are the same, since they are read back. */
export const FORMULA_WORDS: Worded<Readonly<Record<FormulaId, string>>> = {
  ja: {
    ratio: "達成率",
    linear: "達成率（少ないほどよい指標は2－実績÷目標）",
    progress: "進捗率",
    interim: "年度の目安に対する達成率",
    elapsed: "経過年数との比較",
    keep: "維持",
    limit: "以上・以下",
    range: "範囲",
    cumulative: "累計",
    compound: "内訳ごと",
    rank: "順位",
    stage: "段階",
    band: "維持の幅",
  },
  en: {
    ratio: "Ratio",
    linear: "Ratio (2 − actual ÷ target where less is better)",
    progress: "Progress",
    interim: "Against the year's share",
    elapsed: "Against the years gone",
    keep: "Keep",
    limit: "At least / at most",
    range: "Range",
    cumulative: "Cumulative",
    compound: "Part by part",
    rank: "Rank",
    stage: "Stage",
    band: "Kept within",
  },
};
