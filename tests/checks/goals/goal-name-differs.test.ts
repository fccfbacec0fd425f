import { goalNameDiffers } from "../../../src/checks/goals/goal-name-differs";
import { findingsIn, listOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "number and name agree: nothing": [[listOf({ "1-1": "4 質の高い教育をみんなに" })], ["looked at 1"]],
  "a misspelt name of the same goal: nothing": [[listOf({ "1-1": "4 質の高い教育をみんなで" })], ["looked at 1"]],
  "the name of another goal": [[listOf({ "1-1": "3 質の高い教育をみんなに" })], ["error ゴール一覧!B2 1-1 3 質の高い教育をみんなに すべての人に健康と福祉を 4", "looked at 1"]],
  "in the heading of a column": [
    [matrixOf({ "1-1": [3], "1-2": [4] }, ["1", "2", "3 質の高い教育をみんなに", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"])],
    ["error SDGs対応表!D1 3 質の高い教育をみんなに すべての人に健康と福祉を 4", "looked at 1"],
  ],
  "names without numbers: not run": [[listOf({ "1-1": "質の高い教育をみんなに" })], ["not run: no-goal-names"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(goalNameDiffers, sheets)).toEqual(expected);
});
