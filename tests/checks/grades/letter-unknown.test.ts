import { letterUnknown } from "../../../src/checks/grades/letter-unknown";
import { CLEAN, findingsOf } from "../grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees: nothing": [CLEAN, ["looked at 2"]],
  "S is no letter of this scheme": [[["1-1 健康", "受診率", "90%", "100%", "S"]], ["E2 1-1 受診率 S 伊勢崎市（第2次総合計画）", "looked at 1"]],
  "◎ neither": [[["1-1 健康", "受診率", "90%", "100%", "◎"]], ["E2 1-1 受診率 ◎ 伊勢崎市（第2次総合計画）", "looked at 1"]],
  "a full-width letter is one": [[["1-1 健康", "受診率", "90%", "100%", "Ｂ"]], ["looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(letterUnknown, rows)).toEqual(expected);
});
