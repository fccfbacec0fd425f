import { goalsDiffer } from "../../../src/checks/goals/goals-differ";
import { EACH_ITS_GOAL, findingsIn, listOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "list and matrix agree: nothing": [[listOf(EACH_ITS_GOAL), matrixOf({ "1-1": [3, 4], "1-2": [4], "2-1": [3], "2-2": [11, 17] })], ["looked at 4"]],
  "more here, less there": [[listOf(EACH_ITS_GOAL), matrixOf({ "1-1": [3, 5], "1-2": [4], "2-1": [], "2-2": [11, 16, 17] })], ["warning SDGs対応表!D2 1-1 子育て支援 5 4 ゴール一覧 B2", "warning SDGs対応表!B4 2-1 健康づくり  3 ゴール一覧 B4", "warning SDGs対応表!L5 2-2 地域福祉 16  ゴール一覧 B5", "looked at 4"]],
  "two lists": [[listOf(EACH_ITS_GOAL), listOf({ ...EACH_ITS_GOAL, "1-2": "4、5" }, "ゴール一覧（案）")], ["warning ゴール一覧（案）!B3 1-2 学校教育 5  ゴール一覧 B3", "looked at 4"]],
  "a target is its goal": [[listOf(EACH_ITS_GOAL), listOf({ ...EACH_ITS_GOAL, "1-2": "4.7" }, "ターゲット")], ["looked at 4"]],
  "a measure that stands in one of them only: nothing": [[listOf(EACH_ITS_GOAL), matrixOf({ "1-1": [3, 4] })], ["looked at 1"]],
  "a matrix that is still to be filled in: not run": [[listOf(EACH_ITS_GOAL), matrixOf({ "1-1": [], "1-2": [] })], ["not run: one-table-of-goals"]],
  "one table: not run": [[listOf(EACH_ITS_GOAL)], ["not run: one-table-of-goals"]],
  "none: not run": [[], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(goalsDiffer, sheets)).toEqual(expected);
});
