import { letterDiffers } from "../../../src/checks/grades/letter-differs";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "typed A where B follows": [[["1-1 健康", "受診率", "90%", "100%", "A"]], ["E2 1-1 受診率 B A", "looked at 1"]],
  "nothing typed is no difference": [[["1-1 健康", "受診率", "90%", "100%", ""]], ["looked at 1"]],
  "no rate, so nothing to differ from": [[["1-1 健康", "受診率", "調整中", "100%", "A"]], ["looked at 1"]],
  "- though the figure is there is named by another check": [[["1-1 健康", "受診率", "90%", "100%", "-"]], ["looked at 1"]],
  "a letter though the figure is - too": [[["1-1 健康", "受診率", "-", "100%", "A"]], ["looked at 1"]],
  "no indicators: not run": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(letterDiffers, rows)).toEqual(expected);
});
