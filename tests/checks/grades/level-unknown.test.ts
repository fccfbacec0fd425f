import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { levelUnknown } from "../../../src/checks/grades/level-unknown";
import { runChecks } from "../../../src/checks/run-checks";
import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { kyoto } from "../../../src/grading/schemes/kyoto";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 3"]],
  "最高 and 上 are no levels of this scheme": [
    [["1-1 健康", "受診率", "1", "1", "A", "最高", "母子保健", "上", "高"]],
    ["F2 1-1 quantitative 最高 伊勢崎市（第2次総合計画）", "H2 1-1 direction 上 伊勢崎市（第2次総合計画）", "looked at 3"],
  ],
  "- and nothing are none, and no fault": [[["1-1 健康", "受診率", "1", "1", "A", "－", "母子保健", "", ""]], ["looked at 3"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(levelUnknown, rows)).toEqual(expected);
});

describe("the overall grade", () => {
  const sheet = (...grades: readonly string[]) => bookOf(sheetOf("評価", [["施策名", "全体評価", "指標", "実績値", "目標値", "定量評価"], ...grades.map((grade, index) => [`1-${String(index + 1)} 施策`, grade, "受診率", "90%", "100%", "B"])]));
  const found = (scheme: Scheme, ...grades: readonly string[]) => runChecks([levelUnknown], evaluateSnapshots([sheet(...grades)], scheme).plans).findings.map(({ place, data, mend }) => `${place.cell} ${data["kind"] ?? ""} ${data["typed"] ?? ""}${mend === null ? "" : ` ⇒ ${mend}`}`);

  test.each<[string, Scheme, readonly string[], readonly string[]]>([
    ["letters of the scheme", isesaki, ["A", "B", "Ｃ", "-", ""], []],
    ["one that is none of them", isesaki, ["A", "B", "C", "D", "S"], ["B6 overall S"]],
    ["a small letter has its capital ready", isesaki, ["A", "B", "C", "D", "b"], ["B6 overall b ⇒ B"]],
    ["words of the city's own", isesaki, ["順調", "概ね順調", "遅れ"], []],
    ["a scheme that makes it of two others", { ...kyoto, lacking: [] }, ["B", "順調"], ["B3 overall 順調"]],
    ["one that has not published all of them", kyoto, ["D"], []],
  ])("%s", (_, scheme, grades, expected) => {
    expect(found(scheme, ...grades)).toEqual(expected);
  });
});
