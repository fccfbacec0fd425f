import type { FormulaId } from "../plan/formula";
import type { Worded } from "./language";

/** 計算方法 in the words of the sheets 評価基準 and 設定; no two are the same, since they are read back. */
export const FORMULA_WORDS: Worded<Readonly<Record<FormulaId, string>>> = {
  ja: {
    ratio: "達成率",
    linear: "減少型の達成率",
    progress: "進捗率",
    interim: "中間目標との比較",
    elapsed: "経過年数との比較",
    keep: "維持",
    limit: "上限・下限",
    range: "範囲",
    cumulative: "累計",
    compound: "内訳ごと",
    rank: "順位",
    stage: "段階",
    band: "変動幅",
  },
  // The same as in the code, so that a row or a sheet in English is read like one in Japanese.
  en: {
    ratio: "Ratio",
    linear: "Linear",
    progress: "Progress",
    interim: "Interim",
    elapsed: "Elapsed",
    keep: "Keep",
    limit: "Limit",
    range: "Range",
    cumulative: "Cumulative",
    compound: "Compound",
    rank: "Rank",
    stage: "Stage",
    band: "Band",
  },
};
