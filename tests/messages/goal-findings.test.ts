import { localIndicatorWithoutGoals } from "../../src/checks/goals/local-indicator-without-goals";
import { measureWithoutGoal } from "../../src/checks/goals/measure-without-goal";
import type { Check } from "../../src/checks/check";
import { runChecks } from "../../src/checks/run-checks";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { sayFinding } from "../../src/messages/checks";
import type { Language } from "../../src/messages/language";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { EACH_ITS_GOAL, listOf, localOf, MASTER } from "../checks/goals/goal-sheets";
import { bookOf } from "../sheet-of";

const said = (check: Check, language: Language, ...sheets: readonly SheetSnapshot[]) =>
  runChecks([check], evaluateSnapshots([bookOf(MASTER, ...sheets)], isesaki).plans).findings.map((finding) => sayFinding(language, finding));

const EMPTY = listOf({ ...EACH_ITS_GOAL, "2-2": "" });
const DASH = listOf({ ...EACH_ITS_GOAL, "2-2": "-" });

test.each<[string, Check, Language, readonly SheetSnapshot[], string]>([
  ["an empty cell", measureWithoutGoal, "ja", [EMPTY], "施策2-2「地域福祉」に関連するゴールの記入がありません。候補：3（福祉）。"],
  ["a dash", measureWithoutGoal, "ja", [DASH], "施策2-2「地域福祉」のゴールは「-」です。関連するゴールはありませんか。候補：3（福祉）。"],
  ["in English", measureWithoutGoal, "en", [EMPTY], "No goal is given for measure 2-2 “地域福祉”. To consider: 3 (福祉)."],
  ["a measure with local indicators", localIndicatorWithoutGoals, "ja", [EMPTY, localOf({ "2-2": "・相談件数" })], "施策2-2「地域福祉」にはSDGsローカル指標（相談件数）がありますが、関連するゴールの記入がありません。候補：3（福祉）。"],
])("goals to consider stand beside the finding: %s", (_, check, language, sheets, sentence) => {
  expect(said(check, language, ...sheets)).toEqual([sentence]);
});

test("what is suggested is no evidence: an answer outlives a better list of words", () => {
  const [finding] = runChecks([measureWithoutGoal], evaluateSnapshots([bookOf(MASTER, EMPTY)], isesaki).plans).findings;
  const [renamed] = runChecks([measureWithoutGoal], evaluateSnapshots([bookOf(MASTER, EMPTY, localOf({ "1-1": "協働の担い手" }))], isesaki).plans).findings;
  expect(finding?.digest).toBe(renamed?.digest);
});
