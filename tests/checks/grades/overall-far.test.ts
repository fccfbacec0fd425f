import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { overallFar } from "../../../src/checks/grades/overall-far";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import type { Scheme } from "../../../src/grading/scheme";
import { sayFinding } from "../../../src/messages/checks";
import { bookOf, sheetOf } from "../../sheet-of";

const HEADINGS = ["施策名", "全体評価", "指標", "実績値", "目標値", "定量評価", "", "施策の展開", "定性評価", ""];

/** A measure with an overall grade and both levels, its letters and directions filled. */
const measure = (overall: string, quantitative: string, qualitative: string) => ["1-1 健康", overall, "受診率", "90%", "100%", "B", quantitative, "母子保健", "中", qualitative];

function findingsOf(row: readonly string[], scheme: Scheme = isesaki): readonly string[] {
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", [HEADINGS, row], { merges: ["F1:G1", "I1:J1"] }))], scheme);
  const { findings, checks } = runChecks([overallFar], plans);
  for (const finding of findings) expect(sayFinding("ja", finding)).toMatch(/^施策1-1の全体評価は/);
  return [...findings.map(({ place, data }) => [place.cell, data["overall"], data["quantitative"], data["qualitative"]].join(" ")), ...checks.map((run) => (run.state === "ran" ? `looked at ${run.looked}` : `not run: ${run.why}`))];
}

const CASES: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  "B between two 中: nothing": [measure("B", "中", "中"), ["looked at 1"]],
  "A beside 低 and 低": [measure("A", "低", "低"), ["B2 A 低 低", "looked at 1"]],
  "C beside 高 and 高": [measure("C", "高", "高"), ["B2 C 高 高", "looked at 1"]],
  "D beside 高 and 中": [measure("D", "高", "中"), ["B2 D 高 中", "looked at 1"]],
  "near to one of them is near enough": [measure("C", "高", "低"), ["looked at 1"]],
  "A beside 中 and 中 is one step": [measure("A", "中", "中"), ["looked at 1"]],
  "a level that was not typed is the one that follows": [measure("D", "", "中"), ["B2 D 中 中", "looked at 1"]],
  "no overall grade: not run": [measure("", "高", "高"), ["not run: no-overall"]],
};

test.each(Object.entries(CASES))("%s", (_, [row, expected]) => {
  expect(findingsOf(row)).toEqual(expected);
});

test("a scheme without levels: not run", () => {
  expect(findingsOf(measure("D", "高", "高"), { ...isesaki, qualitative: null })).toEqual(["not run: no-levels"]);
});
