import { measureWithoutPolicy } from "../../../src/checks/codes/measure-without-policy";
import { findOnSheets, GOALS, LIST, listSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each under its own: nothing", [LIST, GOALS], []],
  ["policies without numbers have those of their measures", [listSheet(["子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["健康", "2-1", "健康づくりの推進"])], []],
  ["the last one slipped under the next policy", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["2 健康", "1-2", "学校教育の充実"], ["", "2-1", "健康づくりの推進"])], ["一覧!C3 policy=1 case=under-another codes=1-2 name=子育て above=2 aboveName=健康"]],
  ["the cell of a policy is empty: its measures are one finding", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["", "1-3", "文化財の保護"], ["", "2-1", "健康づくりの推進"], ["", "2-2", "地域医療体制の整備"])], ["一覧!C5 policy=2 case=missing codes=2-1、2-2 name= above=1 aboveName=子育て (一覧!C6)"]],
  ["codes that say nothing of policies", [listSheet(["1 子育て", "7-1", "子育て支援の充実"], ["2 健康", "8-2", "学校教育の充実"], ["3 産業", "9-1", "健康づくりの推進"])], []],
  ["without a list: not run", [GOALS], ["not run: no-measure-list"]],
  ["a list without policies: not run", [{ ...listSheet(), rows: [["重点施策コード", "重点施策"], ["1-1", "子育て支援の充実"]].map((row) => row.map((text) => ({ kind: "text" as const, text }))) }], ["not run: no-policy-list"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(measureWithoutPolicy, sheets)).toEqual(expected);
});
