import { FORMULAS, readFormula } from "../../src/plan/formula";

test.each([
  ["達成率", "ratio"],
  ["目標比", "ratio"],
  ["実績値÷目標値", "ratio"],
  ["単純な比率", "ratio"],
  ["線形（2－実績÷目標）", "linear"],
  ["差引", "linear"],
  ["進捗率", "progress"],
  ["基準値からの改善", "progress"],
  ["改善率", "progress"],
  ["中間目標", "interim"],
  ["年度別目標", "interim"],
  ["期間比例", "interim"],
  ["経過年数", "elapsed"],
  ["維持", "keep"],
  ["現状維持", "keep"],
  ["以上", "limit"],
  ["上限", "limit"],
  ["範囲", "range"],
  ["累計", "cumulative"],
  ["内訳ごと", "compound"],
  ["順位", "rank"],
  ["段階：未着手→着手→完了", "stage"],
  ["アンケートの誤差", "band"],
  [" Progress ", "progress"],
  ["ＲＡＴＩＯ", "ratio"],
  ["人数", null],
  ["", null],
  ["目標値の考え方は別紙", null],
])("%s", (text, expected) => {
  expect(readFormula(text)).toBe(expected);
});

test("every formula is known by its id", () => {
  expect(FORMULAS.map(readFormula)).toEqual(FORMULAS);
  expect(new Set(FORMULAS).size).toBe(13);
});
