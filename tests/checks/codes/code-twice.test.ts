import { codeTwice } from "../../../src/checks/codes/code-twice";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 1"]],
  "two measures of one code": [
    [["1-1 健康", "受診率", "1", "1", "A"], ["1-2 医療", "数", "1", "1", "A"], ["1-1 福祉", "数", "1", "1", "A"]],
    ["A4 measure 1-1 福祉 健康 A2", "looked at 3"],
  ],
  "the same measure again on the next page is one": [[["1-1 健康", "受診率", "1", "1", "A"], ["1-1 健康", "数", "1", "1", "A"]], ["looked at 1"]],
  "no codes: not run": [[["健康づくり", "受診率", "1", "1", "A"]], ["not run: no-measures"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(codeTwice, rows)).toEqual(expected);
});
