import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { valueUnchanged } from "../../../src/checks/figures/value-unchanged";
import { foldFindings } from "../../../src/checks/fold";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { sayFinding } from "../../../src/messages/checks";
import { bookOf, sheetOf } from "../../sheet-of";

type Rows = readonly (readonly string[])[];

const HEADINGS = ["施策名", "担当課", "指標", "現状値\n（令和４年度）", "令和５年度\n実績値", "令和６年度\n実績値", "目標値\n（令和７年度）"];

function findingsOf(rows: Rows, headings: readonly string[] = HEADINGS): readonly string[] {
  const { findings, checks } = runChecks([valueUnchanged], evaluateSnapshots([bookOf(sheetOf("評価", [headings, ...rows]))], isesaki).plans);
  for (const finding of findings) expect(sayFinding("ja", finding)).toMatch(/前の年と同じ/);
  return [...foldFindings(findings).map(({ place, also }) => [place, ...also].map(({ cell }) => cell).join("+")), ...checks.map((run) => (run.state === "ran" ? `looked at ${run.looked}` : `not run: ${run.why}`))];
}

const CASES: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  "another figure every year: nothing": [[["1-1 観光", "観光課", "入込客数", "251万人", "258万人", "260万人", "283万人"]], ["looked at 1"]],
  "the same large figure in two years": [[["1-1 観光", "観光課", "入込客数", "251万人", "258万人", "258万人", "283万人"]], ["F2+E2", "looked at 1"]],
  "the baseline once more": [[["1-1 観光", "観光課", "入込客数", "258万人", "258万人", "", "283万人"]], ["E2+D2", "looked at 1"]],
  "one line for a department": [
    [["1-1 観光", "観光課", "入込客数", "251万人", "258万人", "258万人", "283万人"], ["", "", "満足度", "63.5%", "63.5%", "", "70%"]],
    ["F2+E2+E3+D3", "looked at 2"],
  ],
  "small and round figures stay the same by themselves": [[["1-1 観光", "観光課", "箇所数", "39カ所", "39カ所", "39カ所", "45カ所"], ["", "", "設置率", "100%", "100%", "", ""]], ["looked at 2"]],
  "what has reached its target may stay there": [[["1-1 観光", "観光課", "開設日数", "365日", "365日", "365日", "365日"]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(rows)).toEqual(expected);
});

test("figures of one year only: not run", () => {
  expect(findingsOf([["1-1 観光", "観光課", "入込客数", "258万人", "283万人"]], ["施策名", "担当課", "指標", "実績値", "目標値"])).toEqual(["not run: no-series"]);
});
