import { letterUnknown } from "../../../src/checks/grades/letter-unknown";
import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "S is no letter of this scheme": [[["1-1 健康", "受診率", "90%", "100%", "S"]], ["E2 1-1 受診率 S 伊勢崎市（第2次総合計画）", "looked at 1"]],
  "◎ neither": [[["1-1 健康", "受診率", "90%", "100%", "◎"]], ["E2 1-1 受診率 ◎ 伊勢崎市（第2次総合計画）", "looked at 1"]],
  "a full-width letter is one": [[["1-1 健康", "受診率", "90%", "100%", "Ｂ"]], ["looked at 1"]],
};

test("a small letter has its capital ready to be copied", () => {
  const sheet = sheetOf("評価", [["施策名", "指標", "実績値", "目標値", "評価"], ["1-1 健康", "受診率", "90%", "100%", "a"], ["", "死亡者数", "3人", "5人", "s"]]);
  const { findings } = runChecks([letterUnknown], evaluateSnapshots([bookOf(sheet)], isesaki).plans);
  expect(findings.map(({ place, mend }) => `${place.cell} ${mend ?? "-"}`)).toEqual(["E2 A", "E3 -"]);
});

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(letterUnknown, rows)).toEqual(expected);
});
