import { nameTwice } from "../../../src/checks/codes/name-twice";
import { findOnSheets, GOALS, goalSheet, LIST, listSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each name once: nothing", [LIST, GOALS], []],
  ["a row that was copied", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-2", "子育て支援の充実"])], ["一覧!C3 of=measure code=1-2 name=子育て支援の充実 other=1-1 otherCell=C2 (一覧!C2)"]],
  ["基本政策 and its 政策 may share a name", [sheetOf("評価", [["基本政策", "政策", "施策", "指標", "実績値", "目標値", "施策の展開"], ["1 健康なまち", "1-1 健康なまち", "1-1-1 健康づくり", "数", "1", "2", "支援"]])], []],
  ["a code that is wrong in a table that only refers is another check's matter", [LIST, goalSheet(["1-1 子育て支援の充実", "1"], ["1-2 子育て支援の充実", "4"])], []],
  ["no codes: not run", [goalSheet(["子育て支援の充実", "1"])], ["not run: no-codes"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(nameTwice, sheets)).toEqual(expected);
});
