import { measureWithoutGoal } from "../../../src/checks/goals/measure-without-goal";
import { EACH_ITS_GOAL, findingsIn, listOf, localOf, matrixOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "each has one: nothing": [[listOf(EACH_ITS_GOAL)], ["looked at 4"]],
  "an empty cell": [[listOf({ ...EACH_ITS_GOAL, "1-2": "" })], ["warning ゴール一覧!B3 1-2 学校教育  4:教育,学校", "looked at 4"]],
  "a dash was thought about": [[listOf({ ...EACH_ITS_GOAL, "1-2": "－" })], ["note ゴール一覧!B3 1-2 学校教育 － 4:教育,学校", "looked at 4"]],
  "an empty row of 17 columns": [[matrixOf({ "1-1": [3], "1-2": [], "2-1": [3], "2-2": [1] })], ["warning SDGs対応表!B3 1-2 学校教育  4:教育,学校", "looked at 4"]],
  "a measure that the table forgot": [[listOf({ "1-1": "3", "1-2": "4", "2-1": "3" })], ["warning 施策一覧!C5 2-2 地域福祉  3:福祉", "looked at 4"]],
  "the table of one department says nothing of the others": [[listOf({ "1-1": "3" })], ["looked at 1"]],
  "a strange sign was meant as one": [[listOf({ ...EACH_ITS_GOAL, "1-2": "18" })], ["looked at 4"]],
  "a misspelt name is one": [[listOf({ ...EACH_ITS_GOAL, "1-2": "質の高い教育をみんなで" })], ["looked at 4"]],
  "one of two tables gives it": [[listOf({ ...EACH_ITS_GOAL, "1-2": "" }), matrixOf({ "1-1": [3, 4], "1-2": [4], "2-1": [3], "2-2": [11, 17] })], ["looked at 4"]],
  "with local indicators it is named by their check": [[listOf({ ...EACH_ITS_GOAL, "1-2": "" }), localOf({ "1-2": "読書量" })], ["looked at 4"]],
  "no table gives goals: not run": [[], ["not run: no-goals"]],
  "a table that is still to be filled in: not run": [[listOf({ "1-1": "", "1-2": "", "2-1": "", "2-2": "" })], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(measureWithoutGoal, sheets)).toEqual(expected);
});
