import { differenceOfLetter } from "../../src/grading/difference-of-letter";
import { gradeIndicator } from "../../src/grading/grade-indicator";
import type { Scheme } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { yearsOf } from "../../src/grading/years-gone";
import { explainNext, sayLetterDifference } from "../../src/messages/explanations";
import type { Year } from "../../src/quantity/quantity";
import { indicatorOf } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";

const year = (from: number): Year => ({ from, to: from, kind: "年度" });
const PLAN = planOf({ baselineYear: year(2019), actualYear: year(2022), targetYear: year(2024) });
type Texts = Parameters<typeof indicatorOf>[0];

function judge(texts: Texts, scheme: Scheme = isesaki, plan = PLAN) {
  const graded = gradeIndicator(indicatorOf(texts), scheme, { years: yearsOf(plan) });
  const of = { plan, scheme, measures: [] };
  const difference = differenceOfLetter(graded, of);
  return { difference, said: difference && sayLetterDifference("ja", difference, scheme), english: difference && sayLetterDifference("en", difference, scheme), next: explainNext("ja", graded, of) };
}

const PROGRESS: Scheme = { ...isesaki, formula: "progress" };
const NO_DIGITS: Scheme = { ...isesaki, digits: 0 };

const CASES: Readonly<Record<string, readonly [Texts, string, string, Scheme?]>> = {
  "a hair below the bound, and taken for it": [{ actual: "64,995人", target: "65,000人", letter: "A" }, "boundary", "計算値を四捨五入すると100.0%になり、境界の100%と区別がつきません。"],
  "on the bound, and taken for the letter below it": [{ actual: "80人", target: "100人", letter: "C" }, "boundary", "計算値がちょうど境界の80%です。"],
  "a hair above it too": [{ actual: "80.04%", target: "100%", letter: "C" }, "boundary", "計算値を四捨五入すると80.0%になり、境界の80%と区別がつきません。"],
  "shown without decimals, more is on the bound": [{ actual: "99.6%", target: "100%", letter: "A" }, "boundary", "計算値を四捨五入すると100%になり、境界の100%と区別がつきません。", NO_DIGITS],
  "rounded to whole percent": [{ actual: "79.6%", target: "100%", letter: "B" }, "rounding", "四捨五入して80%とすると、入力値と一致します。"],
  "less is better, and divided as if more were": [{ name: "刑法犯認知件数", actual: "1,420件", target: "1,400件", letter: "A" }, "direction", "多いほどよい指標として計算すると（1,420件 ÷ 1,400件 = 101.4% → A）、入力値と一致します。入力値は令和6年度の見込みによるものかもしれません（実績は令和4年度の値で、見込みの値の記入はありません）。"],
  "more by its own column, while its name says less": [{ name: "交通事故件数", better: "増加", actual: "80件", target: "100件", letter: "A" }, "direction", "少ないほどよい指標として計算すると（100件 ÷ 80件 = 125.0% → A）、入力値と一致します。入力値は令和6年度の見込みによるものかもしれません（実績は令和4年度の値で、見込みの値の記入はありません）。"],
  "the share of the way": [{ baseline: "23.3%", actual: "24.4%", target: "30.0%", letter: "D" }, "formula", "進捗率で計算すると（(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D）、入力値と一致します。中間目標との比較で計算すると（(24.4% − 23.3%) ÷ ((30.0% − 23.3%) × 3/5) = 27.3% → D）、入力値と一致します。"],
  "the plain ratio, where the scheme has progress": [{ baseline: "23.3%", actual: "24.4%", target: "30.0%", letter: "B" }, "formula", "達成率で計算すると（24.4% ÷ 30.0% = 81.3% → B）、入力値と一致します。", PROGRESS],
  "2 − a/t, where less is better": [{ name: "ごみの排出量", actual: "124t", target: "100t", letter: "C" }, "formula", "減少型の達成率で計算すると（2 − 124t ÷ 100t = 76.0% → C）、入力値と一致します。"],
  "the mean of the parts": [{ actual: "児童:100% 生徒:90%", target: "児童:80% 生徒:100%", letter: "A" }, "formula", "内訳の平均で計算すると（107.5% → A）、入力値と一致します。"],
  "by the actual, though a forecast stands there": [{ actual: "70人", forecast: "100人", target: "100人", letter: "C" }, "forecast", "見込みではなく実績値で計算すると（70人 ÷ 100人 = 70.0% → C）、入力値と一致します。"],
  "better than the figures, and the target year is still to come": [{ actual: "44人", target: "100人", letter: "B" }, "forecast", "入力値は令和6年度の見込みによるものかもしれません（実績は令和4年度の値で、見込みの値の記入はありません）。"],
  "worse than the figures": [{ actual: "90人", target: "100人", letter: "D" }, "unexplained", "記入された数値からは、入力値の理由が分かりません（現状値の記入がないため、進捗率では確かめていません）。"],
  "better, and the actual is of the target year": [{ actual: "44人(R6年度)", target: "100人(R6年度)", letter: "B" }, "unexplained", "記入された数値からは、入力値の理由が分かりません（現状値の記入がないため、進捗率では確かめていません）。"],
  "every 96 % is an A turned round: without a sign no direction is claimed": [{ actual: "96人(R6年度)", target: "100人(R6年度)", letter: "A" }, "unexplained", "記入された数値からは、入力値の理由が分かりません（現状値の記入がないため、進捗率では確かめていません）。"],
  "nothing was divided": [{ baseline: "365日", actual: "365日", target: "365日", letter: "B" }, "unexplained", "記入された数値からは、入力値の理由が分かりません。"],
  "worse than the figures, and by progress too": [{ baseline: "0人", actual: "90人", target: "100人", letter: "D" }, "unexplained", "記入された数値からは、入力値の理由が分かりません。"],
  "progress was no way to try, for another reason than a missing baseline": [{ baseline: "調査中", actual: "90人", target: "100人", letter: "D" }, "unexplained", "記入された数値からは、入力値の理由が分かりません。"],
  "parts, better than the figures, and the target year is still to come": [{ actual: "児童:44% 生徒:50%", target: "児童:100% 生徒:100%", letter: "A" }, "forecast", "入力値は令和6年度の見込みによるものかもしれません（実績は令和4年度の値で、見込みの値の記入はありません）。"],
  "typed where nothing could be obtained": [{ actual: "-", target: "100人", letter: "B" }, "unexplained", "記入された数値からは、入力値の理由が分かりません。"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, kind, sentence, scheme]) => {
  const { difference, said } = judge(texts, scheme);
  expect([difference?.kind, said]).toEqual([kind, sentence]);
});

test.each<[string, Texts]>([
  ["they agree", { actual: "90人", target: "100人", letter: "B" }],
  ["nothing was typed", { actual: "90人", target: "100人" }],
  ["nothing was computed", { actual: "調整中", target: "100人", letter: "B" }],
  ["the scheme does not have what was typed", { actual: "90人", target: "100人", letter: "S" }],
])("no difference where %s", (_, texts) => {
  expect(judge(texts).difference).toBeNull();
});

test("every sentence stands in English too", () => {
  const sentences = Object.values(CASES).map(([texts, , , scheme]) => judge(texts, scheme).english ?? "");
  expect(sentences.filter((sentence) => sentence === "" || /[ぁ-んァ-ヶ]/.test(sentence.replaceAll(/児童|生徒/g, "")))).toEqual([]);
  expect(sentences).toContain("By progress ((24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D) it would agree. By interim ((24.4% − 23.3%) ÷ ((30.0% − 23.3%) × 3/5) = 27.3% → D) it would agree.");
});
