import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { levelDiffers } from "../../../src/checks/grades/level-differs";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "A and B are a mean of 2.5, which is 中": [
    [["1-1 健康", "受診率", "1", "1", "A", "高", "母子保健", "中", "高"], ["", "数", "9", "10", "B"]],
    ["F2 1-1 quantitative 高 中 mean 5/2", "I2 1-1 qualitative 高 中 mean 2", "looked at 2"],
  ],
  "the typed letters count, not the computed ones": [[["1-1 健康", "受診率", "1", "10", "A", "高"]], ["looked at 2"]],
  "without letters there is nothing to compare": [[["1-1 健康", "受診率", "1", "10", "", "高"]], ["looked at 2"]],
  "a level that no scheme has is named by another check": [[["1-1 健康", "受診率", "1", "1", "A", "最高"]], ["looked at 2"]],
  "below a letter that no scheme has, nothing follows": [[["1-1 健康", "受診率", "1", "1", "A", "中"], ["", "数", "9", "10", "S"]], ["looked at 2"]],
  "a letter without points is left out": [[["1-1 健康", "受診率", "1", "1", "A", "中"], ["", "数", "-", "10", "-"]], ["F2 1-1 quantitative 中 高 mean 3", "looked at 2"]],
  "while a letter is missing, nobody knows what follows": [[["1-1 健康", "受診率", "1", "1", "A", "中"], ["", "数", "10", "10", ""]], ["looked at 2"]],
  "a list in which nobody has begun is not checked": [[["1-1 健康", "受診率", "", "10", ""]], ["not run: nothing-to-grade"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(levelDiffers, rows)).toEqual(expected);
});

test("the level that follows is ready to be copied", () => {
  const rows = [["施策名", "指標", "実績値", "目標値", "定量評価", ""], ["1-1 健康", "受診率", "1", "1", "A", "低"]];
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", rows, { merges: ["E1:F1"] }))], isesaki);
  expect(runChecks([levelDiffers], plans).findings.map(({ place, mend }) => [place.cell, mend])).toEqual([["F2", "高"]]);
});
