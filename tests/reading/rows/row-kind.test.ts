import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";

const HEADINGS = ["施策", "指標名", "計算方法", "増減の方向", "現状値", "実績値", "目標値", "評価"];

function indicatorsOf(...rows: readonly (readonly string[])[]): readonly string[] {
  const { plans } = evaluateSnapshots([bookOf(sheetOf("成果一覧", [HEADINGS, ...rows]))], isesaki);
  return plans.flatMap(({ measures }) =>
    measures.flatMap(({ indicators }) => indicators.map(({ indicator: { name, formulaTyped, betterTyped } }) => [name, formulaTyped?.text, betterTyped?.text].filter((text) => text !== undefined).join(" "))),
  );
}

test.each<[string, readonly string[], readonly string[]]>([
  ["累計 among the formulas is a formula", ["1-1 健康", "講座参加者数", "累計", "", "10人", "20人", "70人", "D"], ["講座参加者数 累計"]],
  ["平均 too, though nobody knows it as one", ["1-1 健康", "講座参加者数", "平均", "", "10人", "20人", "70人", "D"], ["講座参加者数 平均"]],
  ["and so is a word in the column of the direction", ["1-1 健康", "講座参加者数", "", "計", "10人", "20人", "70人", "D"], ["講座参加者数 計"]],
  ["増減の方向 says which way is good", ["1-1 健康", "職員数", "", "減少", "10人", "20人", "70人", "D"], ["職員数 減少"]],
  ["a row that begins with 合計 is one of totals", ["合計", "", "", "", "10人", "20人", "70人", ""], []],
  ["and one whose indicator is 小計", ["1-1 健康", "小計", "累計", "", "10人", "20人", "70人", ""], []],
])("%s", (_, row, expected) => {
  expect(indicatorsOf(["1-2 福祉", "相談件数", "", "", "1件", "1件", "1件", "A"], row).slice(1)).toEqual(expected);
});
