import { localIndicatorWithoutGoals } from "../../../src/checks/goals/local-indicator-without-goals";
import { EACH_ITS_GOAL, findingsIn, listOf, localOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "a goal at each: nothing": [[listOf(EACH_ITS_GOAL), localOf({ "1-1": "出生数" })], ["looked at 1"]],
  "no goal at one": [[listOf({ ...EACH_ITS_GOAL, "1-1": "" }), localOf({ "1-1": "・出生数\n・婚姻数", "1-2": "読書量" })], ["warning ゴール一覧!B2 1-1 子育て支援 出生数、婚姻数 ", "looked at 2"]],
  "no local indicators: not run": [[listOf(EACH_ITS_GOAL)], ["not run: no-local-indicators"]],
  "no goals: not run": [[localOf({ "1-1": "出生数" })], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(localIndicatorWithoutGoals, sheets)).toEqual(expected);
});
