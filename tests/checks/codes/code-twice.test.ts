import { codeTwice } from "../../../src/checks/codes/code-twice";
import { findOnSheets, goalSheet, LIST, listSheet } from "../find-on-sheets";
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

const LIST_OF_SIX = listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["2 健康", "2-1", "健康づくりの推進"], ["", "2-2", "地域医療体制の整備"], ["", "2-3", "福祉の充実"], ["", "2-4", "スポーツの振興"]);
const ROWS = ["1-1 子育て支援の充実", "1-2 学校教育の充実", "2-1 健康づくりの推進", "2-2 地域医療体制の整備"] as const;
const goalsOf = (...names: readonly string[]) => goalSheet(...names.map((name, index) => [name, String(index + 1)]));

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each measure has one row of goals: nothing", [LIST, goalsOf(...ROWS)], []],
  ["of a table of three nobody can say what its way is", [LIST, goalsOf(ROWS[0], ROWS[1], ROWS[1], ROWS[3])], []],
  ["one has two, and another none: the row in its place is told", [LIST_OF_SIX, goalsOf(...ROWS, ROWS[3], "2-4 スポーツの振興")], ["ゴール!A6 of=measure code=2-2 case=row name=地域医療体制の整備 otherCell=A5 missing=2-3 (ゴール!A5)"]],
  ["where a row came twice and none is missing", [LIST_OF_SIX, goalsOf(...ROWS, "2-3 福祉の充実", "2-4 スポーツの振興", ROWS[0])], ["ゴール!A8 of=measure code=1-1 case=row name=子育て支援の充実 otherCell=A2 (ゴール!A2)"]],
  ["where each goal has its row, none is there twice", [LIST_OF_SIX, goalsOf(...ROWS.flatMap((name) => [name, name]))], []],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(codeTwice, sheets)).toEqual(expected);
});
