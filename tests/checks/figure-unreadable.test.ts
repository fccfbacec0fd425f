import { figureUnreadable } from "../../src/checks/figure-unreadable";
import { CLEAN, findingsOf } from "./grade-sheet";

const CASES: Readonly<Record<string, readonly [readonly (readonly string[])[], readonly string[]]>> = {
  "where all agrees, - included: nothing": [CLEAN, ["looked at 2"]],
  "調整中 can be read: it is pending": [[["1-1 健康", "受診率", "調整中", "100%", ""]], ["looked at 1"]],
  "words in the actual": [[["1-1 健康", "受診率", "増えた", "100%", "A"]], ["C2 1-1 受診率 増えた no-number", "looked at 1"]],
  "two numbers in the target": [[["1-1 健康", "受診率", "5%", "10~20%", "A"]], ["D2 1-1 受診率 10~20% several-numbers", "looked at 1"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(findingsOf(figureUnreadable, rows)).toEqual(expected);
});
