import { codeMissing } from "../../../src/checks/codes/code-missing";
import { findOnSheets, GOALS, goalSheet, LIST, listSheet, pageSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["where each has its code: nothing", [LIST, GOALS], []],
  ["its name is known: the code can be copied", [LIST, goalSheet(["1-1 子育て支援の充実", "1"], ["学校教育の充実", "4"], ["2-1 健康づくりの推進", "3"])], ["ゴール!A3 of=measure name=学校教育の充実 right=1-2 ⇒ 1-2"]],
  ["missing in the list, known from elsewhere", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "", "学校教育の充実"], ["", "1-3", "文化財の保護"]), GOALS], ["一覧!C3 of=measure name=学校教育の充実 right=1-2 ⇒ 1-2"]],
  ["nobody knows its code: the row is lost", [LIST, goalSheet(["1-1 子育て支援の充実", "1"], ["文化財の保護", "4"], ["2-1 健康づくりの推進", "3"])], ["error: ゴール!A3 of=measure name=文化財の保護"]],
  ["a policy without a number among others", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["健康", "2-1", "健康づくりの推進"], ["3 産業", "3-1", "商工業の振興"])], ["一覧!A3 of=policy name=健康"]],
  ["a direction whose measure is told, and not its number", [LIST, pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"], ["1-2\n１校１スポーツ", "率", "1", "2"]])], ["P1!A6 of=direction code=1-2 name=１校１スポーツ text=1-2\n１校１スポーツ"]],
  ["the word alone, without a number", [LIST, pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"], ["1-2 方針\n授業", "率", "1", "2"]])], ["P1!A6 of=direction code=1-2 name=方針授業 text=1-2 方針\n授業"]],
  ["a letter in the number's place is told by the check of look-alikes", [LIST, pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"], ["1-2 方針l\n授業", "率", "1", "2"]])], []],
  ["a table in which nobody writes codes", [goalSheet(["子育て支援の充実", "1"], ["学校教育の充実", "4"])], ["not run: no-codes"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(codeMissing, sheets)).toEqual(expected);
});
