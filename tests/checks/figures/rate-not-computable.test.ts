import { rateNotComputable } from "../../../src/checks/figures/rate-not-computable";
import { foldFindings } from "../../../src/checks/fold";
import { runChecks } from "../../../src/checks/run-checks";
import type { GradedPlan, NoRate } from "../../../src/grading/graded-plan";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { sayFinding } from "../../../src/messages/checks";
import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "a target of zero": [[["1-1 健康", "参加者数", "5人", "0人", ""]], ["D2 1-1 参加者数 target-zero 5人 0人", "looked at 1"]],
  "units that differ have a check of their own": [[["1-1 健康", "参加者数", "5人", "10件", ""]], ["looked at 1"]],
  "parts that differ too": [[["1-1 健康", "割合", "男 5% 女 6%", "児童 5% 生徒 6%", ""]], ["looked at 1"]],
  "what is not there yet is not at odds": [[["1-1 健康", "参加者数", "", "10件", ""], ["", "教室の数", "5", "5", "A"]], ["looked at 2"]],
  "a list in which nobody has begun is not checked": [[["1-1 健康", "参加者数", "", "10件", ""]], ["not run: nothing-to-grade"]],
  "no indicators at all": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(rateNotComputable, rows).map((line) => line.trim())).toEqual(expected);
});

const ROWS = [
  ["施策名", "指標", "現状値", "実績値", "目標値", "定量評価"],
  ["1-1 健康", "受診率", "50%", "90%", "100%", ""],
  ["", "参加者数", "", "4人", "10人", ""],
  ["", "教室の数", "5", "7", "9", ""],
];

/** The plan of these rows, graded as by a formula that got nowhere for this reason. */
function stuckAt(why: NoRate, rows: readonly (readonly string[])[]): readonly GradedPlan[] {
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", rows))], isesaki);
  return plans.map((plan) => ({
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, indicators: measure.indicators.map((row) => ({ ...row, grade: { state: "none" as const, why, better: row.grade.better } })) })),
  }));
}

const STUCK: Readonly<Record<string, readonly [NoRate, readonly (readonly string[])[], readonly string[]]>> = {
  "the years of the plan are missing for all alike: one finding": ["no-years", ROWS, ["E2+E3+E4"]],
  "so are stages": ["no-stages", ROWS, ["E2+E3+E4"]],
  "a baseline that equals its target is each row's own": ["baseline-is-target", ROWS, ["E2", "E3", "E4"]],
  "a negative figure too": ["negative", ROWS, ["E2", "E3", "E4"]],
  "a gap among the baselines is named by another check": ["no-baseline", ROWS, ["E2+E4"]],
  "no column of baselines: one finding": ["no-baseline", ROWS.map((row) => row.filter((_, column) => column !== 2)), ["D2+D3+D4"]],
  "bounds that a scheme lacks are no fault of the plan's": ["no-bounds", ROWS, []],
  "nor is an actual that is still to come": ["actual-pending", ROWS, []],
};

test.each(Object.entries(STUCK))("%s", (_, [why, rows, expected]) => {
  const findings = foldFindings(runChecks([rateNotComputable], stuckAt(why, rows)).findings);
  expect(findings.map(({ place, also }) => [place, ...also].map(({ cell }) => cell).join("+"))).toEqual(expected);
  for (const finding of findings) expect(sayFinding("ja", finding)).toMatch(/達成率を計算できません（.+）。$/);
});
