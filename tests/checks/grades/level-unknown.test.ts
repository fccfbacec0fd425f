import { levelUnknown } from "../../../src/checks/grades/level-unknown";
import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "最高 and 上 are no levels of this scheme": [
    [["1-1 健康", "受診率", "1", "1", "A", "最高", "母子保健", "上", "高"]],
    ["F2 1-1 quantitative 最高 伊勢崎市（第2次総合計画）", "H2 1-1 direction 上 伊勢崎市（第2次総合計画）", "looked at 2"],
  ],
  "- and nothing are none, and no fault": [[["1-1 健康", "受診率", "1", "1", "A", "－", "母子保健", "", ""]], ["looked at 2"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(levelUnknown, rows)).toEqual(expected);
});

const OVERALLS: Readonly<Record<string, readonly [overalls: readonly string[], expected: readonly string[]]>> = {
  "a letter that the scheme lacks, among those that it has": [["A", "B", "A", "E", "C"], ["C5 overall E -"]],
  "a small letter has its capital": [["A", "B", "A", "b", "C"], ["C5 overall b B"]],
  "verdicts in words are a person's own": [["順調", "概ね順調", "やや遅れ", "順調", "A"], []],
  "-, and nothing, are none": [["A", "B", "A", "－", ""], []],
};

test.each(Object.entries(OVERALLS))("the overall grade: %s", (_, [overalls, expected]) => {
  const rows = overalls.map((overall, index) => [`1-${index + 1} 施策${index}`, "課", overall, "受診率", "90%", "100%", "B"]);
  const { plans } = evaluateSnapshots([bookOf(sheetOf("評価", [["施策名", "担当課", "全体評価", "指標", "実績値", "目標値", "評価"], ...rows]))], isesaki);
  expect(runChecks([levelUnknown], plans).findings.map(({ place, data, mend }) => `${place.cell} ${data["kind"] ?? ""} ${data["typed"] ?? ""} ${mend ?? "-"}`)).toEqual(expected);
});
