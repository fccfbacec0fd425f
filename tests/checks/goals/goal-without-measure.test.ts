import { goalWithoutMeasure } from "../../../src/checks/goals/goal-without-measure";
import { findingsIn, listOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "all are served: nothing": [[listOf({ "1-1": "1～9", "1-2": "10～17" })], ["looked at 17"]],
  "all but two": [[listOf({ "1-1": "1～9", "1-2": "10～13、15、16" })], ["note ゴール一覧!B2 14 海の豊かさを守ろう、17 パートナーシップで目標を達成しよう", "looked at 17"]],
  "in columns, too": [[matrixOf({ "1-1": [1, 2, 3, 4, 5, 6, 7, 8, 9], "1-2": [10, 11, 12, 13, 15, 16, 17] })], ["note SDGs対応表!B2 14 海の豊かさを守ろう", "looked at 17"]],
  "no table gives goals: not run": [[], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(goalWithoutMeasure, sheets)).toEqual(expected);
});
