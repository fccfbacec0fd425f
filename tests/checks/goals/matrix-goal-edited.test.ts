import { matrixGoalEdited } from "../../../src/checks/goals/matrix-goal-edited";
import { goalMatrix } from "../../../src/sheets/goal-matrix/goal-matrix";
import { markedIn, ownMatrix, settingsOf } from "../own-matrix";
import { EACH_ITS_GOAL, findingsIn, listOf, MASTER } from "./goal-sheets";
import type { Cases } from "./goal-sheets";

const LIST = listOf(EACH_ITS_GOAL);
const OWN = ownMatrix(goalMatrix, [MASTER, LIST]);
const CASES: Cases = {
  "as it was drawn: nothing": [[LIST, OWN], ["looked at 68"]],
  "one set, one cleared: each with both cells": [[LIST, markedIn(OWN, { G5: "○", S8: "" })], ["warning 作成した対応表!G5 1-1 5  ○ ゴール一覧 B2", "warning 作成した対応表!S8 2-2 17 ○  ゴール一覧 B5", "looked at 68"]],
  "the list has come to say the same: nothing": [[listOf({ ...EACH_ITS_GOAL, "1-1": "3、4、5" }), markedIn(OWN, { G5: "○" })], ["looked at 68"]],
  "the list changed, and nobody touched the matrix: nothing": [[listOf({ ...EACH_ITS_GOAL, "1-1": "3" }), OWN], ["looked at 68"]],
  "taken over: nothing": [[LIST, markedIn(OWN, { G5: "○" }), settingsOf(["SDGs対応表の印", "", "1-1", "目標5", "○"])], ["looked at 68"]],
  "over a mark of 設定: its cell is the other one": [[LIST, markedIn(OWN, { G5: "" }, "G5"), settingsOf(["SDGs対応表の印", "", "1-1", "目標5", "○"])], ["warning 作成した対応表!G5 1-1 5 ○  設定 E4", "looked at 68"]],
  "without a matrix of ours: not run": [[LIST], ["not run: no-own-matrix"]],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  expect(findingsIn(matrixGoalEdited, sheets)).toEqual(expected);
});
