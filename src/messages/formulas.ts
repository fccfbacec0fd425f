import type { FormulaId } from "../plan/formula";
import type { Language, Worded } from "./language";

const NAMES: Worded<Readonly<Record<FormulaId, string>>> = {
  ja: {
    ratio: "達成率（実績÷目標）", linear: "達成率（2－実績÷目標）", progress: "進捗率（現状値から）", interim: "年度ごとの目安", elapsed: "経過年数との比較",
    keep: "維持（満たすか）", limit: "以上・以下（満たすか）", range: "範囲内か", cumulative: "累計", compound: "内訳ごと", rank: "順位", stage: "段階", band: "現状値からの変化の幅",
  },
  en: {
    ratio: "ratio (actual ÷ target)", linear: "ratio (2 − actual ÷ target)", progress: "progress from the baseline", interim: "against the year's expectation", elapsed: "against the years gone",
    keep: "kept or not", limit: "within a limit or not", range: "within a range", cumulative: "cumulative", compound: "part by part", rank: "rank", stage: "stages", band: "change from the baseline",
  },
};

export const sayFormula = (language: Language, formula: FormulaId): string => NAMES[language][formula];
