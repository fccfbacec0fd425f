import { levelWithoutLetters } from "../../src/checks/level-without-letters";
import { CLEAN, findingsOf } from "./grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 1"]],
  "低 though nothing could be obtained": [[["1-1 健康", "事業所数", "-", "5", "-", "低"]], ["F2 1-1 低", "looked at 1"]],
  "- is right": [[["1-1 健康", "事業所数", "-", "5", "-", "－"]], ["looked at 1"]],
  "no level, no finding": [[["1-1 健康", "事業所数", "-", "5", "-", ""]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(levelWithoutLetters, rows)).toEqual(expected);
});
