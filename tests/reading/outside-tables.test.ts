import { readWorkbooks } from "../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../sheet-of";

const HEADINGS = ["施策名", "指標", "実績値", "目標値"];
const ROW = ["1-1 健康", "受診率", "5%", "10%"];
const outsideOf = (rows: readonly (readonly string[])[]) => readWorkbooks([bookOf(sheetOf("評価", rows))]).outside.map(({ range, text }) => `${range} ${text}`);

test.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
  ["a table alone", [HEADINGS, ROW], []],
  ["a title and rules above", [["総合計画の評価"], ["A：100%以上"], ["B：80%以上"], [], HEADINGS, ROW], ["A1:A3 総合計画の評価"]],
  ["a caption right above is understood", [["令和6年度評価一覧"], HEADINGS, ROW], []],
  ["a remark below, after a gap", [HEADINGS, ROW, [], ["問い合わせ先：企画課"]], ["A4 問い合わせ先：企画課"]],
])("%s", (_, rows, expected) => {
  expect(outsideOf(rows)).toEqual(expected);
});
