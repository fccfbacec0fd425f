import { codeGap } from "../../../src/checks/codes/code-gap";
import { directionSheet, findOnSheets, GOALS, goalSheet, LIST, listSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["numbers that follow each other: nothing", [LIST, GOALS], []],
  ["a list may begin anywhere", [listSheet(["3 産業", "3-4", "商工業の振興"], ["", "3-5", "農業の振興"])], []],
  ["one number left out", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-3", "学校教育の充実"])], ["一覧!C3 of=measure code=1-2 before=1-1 after=1-3 (一覧!C2)"]],
  ["a policy left out", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["3 産業", "3-1", "商工業の振興"])], ["一覧!A3 of=policy policy=2 before=1 after=3 (一覧!A2)"]],
  ["a direction left out", [listSheet(["1 子育て", "1-1", "子育て支援の充実"]), directionSheet(["1-1", "子育て支援の充実", "方針１ 支援"], ["", "", "方針３ 学び"])], ["方針!C3 of=direction code=1-1 direction=2 before=1-1/1 after=1-1/3 (方針!C2)"]],
  ["10, 20 and 30 leave room on purpose", [listSheet(["1 子育て", "1-10", "子育て支援の充実"], ["", "1-20", "学校教育の充実"], ["", "1-30", "文化財の保護"])], []],
  ["a number that others mention is no gap but unknown", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-3", "学校教育の充実"]), goalSheet(["1-2 文化財の保護", "4"])], []],
  ["without a list of all nothing is left out", [goalSheet(["1-1 子育て支援の充実", "1"], ["1-3 学校教育の充実", "4"])], ["not run: no-complete-list"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(codeGap, sheets)).toEqual(expected);
});
