import { levelUnknown } from "../../../src/checks/grades/level-unknown";
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
