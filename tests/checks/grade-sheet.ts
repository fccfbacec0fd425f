import { evaluateSnapshots } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { runChecks } from "../../src/checks/run-checks";
import type { Check } from "../../src/checks/check";
import { bookOf, sheetOf } from "../sheet-of";

const HEADINGS = ["施策名", "指標", "実績値", "目標値", "定量評価", "", "施策の展開", "定性評価", ""];

export const gradedSheet = (rows: readonly (readonly string[])[]) => evaluateSnapshots([bookOf(sheetOf("評価", [HEADINGS, ...rows], { merges: ["E1:F1", "H1:I1"] }))], isesaki).plans;

/** What one check finds in a sheet of these rows, as short texts: the cell, then the data. */
export function findingsOf(check: Check, rows: readonly (readonly string[])[]): readonly string[] {
  const { findings, checks } = runChecks([check], gradedSheet(rows));
  return [...findings.map(({ place, data }) => [place.cell, ...Object.values(data)].join(" ")), ...checks.map((run) => (run.state === "ran" ? `looked at ${run.looked}` : `not run: ${run.why}`))];
}

/** A measure where everything agrees. */
export const CLEAN: readonly (readonly string[])[] = [
  ["1-1 健康", "受診率", "90%", "100%", "B", "中", "母子保健", "高", "高"],
  ["", "死亡者数", "-", "5人", "-"],
];
