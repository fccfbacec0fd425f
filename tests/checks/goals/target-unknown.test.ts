import { targetUnknown } from "../../../src/checks/goals/target-unknown";
import { findingsIn, listOf } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const CASES: Cases = {
  "targets there are: nothing": [[listOf({ "1-1": "4.7、8.10、16.b", "1-2": "17.19" })], ["looked at 4"]],
  "goals without targets: nothing": [[listOf({ "1-1": "3、4" })], ["looked at 2"]],
  "one too high, one letter too far": [[listOf({ "1-1": "3.99、12.d、4.7", "1-2": "17.a" })], ["error ゴール一覧!B2 1-1 3.99、12.d 3.1～3.9、3.a～3.d、12.1～12.8、12.a～12.c", "error ゴール一覧!B3 1-2 17.a 17.1～17.19", "looked at 4"]],
  "no table gives goals: not run": [[], ["not run: no-goals"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(targetUnknown, sheets)).toEqual(expected);
});
