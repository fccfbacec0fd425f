import { rateNotComputable } from "../../../src/checks/figures/rate-not-computable";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "a target of zero": [[["1-1 健康", "参加者数", "5人", "0人", ""]], ["D2 1-1 参加者数 target-zero 5人 0人", "looked at 1"]],
  "units that differ": [[["1-1 健康", "参加者数", "5人", "10件", ""]], ["D2 1-1 参加者数 units-differ 5人 10件", "looked at 1"]],
  "what is not there yet is not at odds": [[["1-1 健康", "参加者数", "", "10件", ""], ["", "教室の数", "5", "5", "A"]], ["looked at 2"]],
  "a list in which nobody has begun is not checked": [[["1-1 健康", "参加者数", "", "10件", ""]], ["not run: nothing-to-grade"]],
  "no indicators at all": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(rateNotComputable, rows)).toEqual(expected);
});
