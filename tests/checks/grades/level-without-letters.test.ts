import { levelWithoutLetters } from "../../../src/checks/grades/level-without-letters";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "低 though nothing could be obtained": [[["1-1 健康", "事業所数", "-", "5", "-", "低"]], ["F2 1-1 quantitative 低", "looked at 2"]],
  "高 though no direction has a level": [[["1-1 健康", "受診率", "1", "1", "A", "", "母子保健", "", "高"]], ["I2 1-1 qualitative 高", "looked at 2"]],
  "a letter that no scheme has is named by another check": [[["1-1 健康", "受診率", "-", "5", "S", "低"]], ["looked at 2"]],
  "- is right": [[["1-1 健康", "事業所数", "-", "5", "-", "－"]], ["looked at 2"]],
  "no level, no finding": [[["1-1 健康", "事業所数", "-", "5", "-", ""]], ["looked at 2"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(levelWithoutLetters, rows)).toEqual(expected);
});
