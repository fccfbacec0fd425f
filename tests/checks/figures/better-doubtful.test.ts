import { betterDoubtful } from "../../../src/checks/figures/better-doubtful";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "以上 in the target of something bad": [[["1-1 健康", "喫煙率", "10%", "15%以上", ""]], ["B2 1-1 喫煙率 more limit words", "looked at 1"]],
  "以下 in the target of something bad agrees": [[["1-1 健康", "喫煙率", "10%", "15%以下", ""]], ["looked at 1"]],
  "no indicators: not run": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(betterDoubtful, rows)).toEqual(expected);
});
