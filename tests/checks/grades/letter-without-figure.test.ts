import { letterWithoutFigure } from "../../../src/checks/grades/letter-without-figure";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "a letter beside an empty actual": [[["1-1 健康", "受診率", "", "100%", "A"]], ["E2 1-1 受診率 A ", "looked at 1"]],
  "beside 調整中": [[["1-1 健康", "受診率", "調整中", "100%", "B"]], ["E2 1-1 受診率 B 調整中", "looked at 1"]],
  "beside - as well": [[["1-1 健康", "受診率", "-", "100%", "C"]], ["E2 1-1 受診率 C -", "looked at 1"]],
  "- beside - is right": [[["1-1 健康", "受診率", "-", "100%", "－"]], ["looked at 1"]],
  "what can't be read is named by another check": [[["1-1 健康", "受診率", "増えた", "100%", "A"]], ["looked at 1"]],
  "a letter that no scheme has too": [[["1-1 健康", "受診率", "", "100%", "S"]], ["looked at 1"]],
  "no indicators: not run": [[["1-1 健康"]], ["not run: no-indicators"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(letterWithoutFigure, rows)).toEqual(expected);
});
