import { goalUnknown } from "../../../src/checks/goals/goal-unknown";
import { EACH_ITS_GOAL, findingsIn, listOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "all from 1 to 17: nothing": [[listOf(EACH_ITS_GOAL)], ["looked at 6"]],
  "18 and 0": [[listOf({ ...EACH_ITS_GOAL, "1-2": "0、4、18" })], ["error ゴール一覧!B3 1-2 0、18 number", "looked at 8"]],
  "a circled 18": [[listOf({ "1-1": "⑱", "1-2": "③" })], ["error ゴール一覧!B2 1-1 ⑱ number", "looked at 2"]],
  "a word that names none": [[listOf({ "1-1": "健康づくり", "1-2": "3" })], ["warning ゴール一覧!B2 1-1 健康づくり word", "looked at 2"]],
  "a dash and nothing at all are no goal": [[listOf({ "1-1": "-", "1-2": "", "2-1": "なし", "2-2": "1" })], ["looked at 3"]],
  "marks in 17 columns: nothing": [[matrixOf({ "1-1": [3], "1-2": [4] })], ["looked at 2"]],
  "no table gives goals: not run": [[], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(goalUnknown, sheets)).toEqual(expected);
});
