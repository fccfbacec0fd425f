import { figureWithoutLetter } from "../../../src/checks/grades/figure-without-letter";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "- though the actual is there": [[["1-1 健康", "受診率", "90%", "100%", "－"]], ["E2 1-1 受診率 － 90% B", "looked at 1"]],
  "no target, so - may be right": [[["1-1 健康", "受診率", "90%", "", "-"]], ["looked at 1"]],
  "nothing typed yet is no -": [[["1-1 健康", "受診率", "90%", "100%", ""]], ["looked at 1"]],
  "empty, though the level and another letter stand": [[["1-1 健康", "受診率", "90%", "100%", "B", "中"], ["", "講座数", "5回", "5回", ""]], ["C3 1-1 講座数  5回 A", "looked at 2"]],
  "empty, and no level yet: somebody is at it": [[["1-1 健康", "受診率", "90%", "100%", "B", ""], ["", "講座数", "5回", "5回", ""]], ["looked at 2"]],
  "no indicators: not run": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(figureWithoutLetter, rows)).toEqual(expected);
});
