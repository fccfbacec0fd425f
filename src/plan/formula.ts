import { foldName } from "../quantity/fold";

/** How a rate is computed from the figures of an indicator. */
export type FormulaId =
  | "ratio"
  | "linear"
  | "progress"
  | "interim"
  | "elapsed"
  | "keep"
  | "limit"
  | "range"
  | "cumulative"
  | "compound"
  | "rank"
  | "stage"
  | "band";

/** The words of offices for each, most particular first: 期間比例の進捗率 is interim before it is progress. */
const WORDS: readonly (readonly [FormulaId, RegExp])[] = [
  ["elapsed", /^経過(?:期間|年数|割合)|^期間経過/],
  ["interim", /^中間目標|^期間比例|^年度(?:別)?目標|^単年度目標|^各年度?の?目標|^期待値|^目安値|^当該年度/],
  ["linear", /^(?:線形|直線|差引)|^2-|^減少型/],
  ["progress", /^(?:進捗|改善|向上)(?:率|度|幅|分)|^基準値?からの|^現状値?からの|^伸び/],
  ["cumulative", /^(?:累計|累積|通算|延べ|合計|年度?合計)/],
  ["compound", /^(?:内訳|複数|区分別|項目別)/],
  ["keep", /^(?:維持|現状維持|水準維持|継続)/],
  ["limit", /^(?:上限|下限|以上|以下|未満|達成未達|目標以上|目標以下|基準以下|基準以上)/],
  ["range", /^(?:範囲|適正範囲|幅|区間|レンジ)/],
  ["rank", /^(?:順位|ランキング|位)/],
  ["stage", /^(?:段階|工程|ステージ|状態|進行段階)/],
  ["band", /^(?:誤差|調査誤差|許容幅|維持幅|変動幅|アンケート|意識調査|市民意識)/],
  ["ratio", /^(?:達成率|達成度|達成割合|目標比|対目標|単純|比率|比例|比$|実績値?[÷/]目標|目標値?[÷/]実績)/],
];

/** All of them; the words for them in a list to choose from are those of `messages`. */
export const FORMULAS: readonly FormulaId[] = WORDS.map(([id]) => id);

/** 計算方法 as a person writes it: a word of the list, or the formula's own id; `null` for any other word. */
export function readFormula(text: string): FormulaId | null {
  const words = foldName(text).toLowerCase();
  return FORMULAS.find((id) => id === words) ?? WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
