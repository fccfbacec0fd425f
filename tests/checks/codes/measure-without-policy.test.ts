import { measureWithoutPolicy } from "../../../src/checks/codes/measure-without-policy";
import { findOnSheets, GOALS, LIST, listSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const LIST_OF_THREE = listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["2 健康", "2-1", "健康づくりの推進"], ["3 産業", "3-1", "商工業の振興"], ["", "3-2", "農業の振興"]);
const localSheet = (...rows: readonly (readonly string[])[]) => sheetOf("ローカル", [["政策", "重点施策", "SDGsローカル指標"], ...rows.map((row) => [...row, "受診率"])]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each under its own: nothing", [LIST, GOALS], []],
  ["policies without numbers have those of their measures", [listSheet(["子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["健康", "2-1", "健康づくりの推進"])], []],
  ["the last one slipped under the next policy", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["2 健康", "1-2", "学校教育の充実"], ["", "2-1", "健康づくりの推進"])], ["一覧!C3 policy=1 case=under-another codes=1-2 name=子育て above=2 aboveName=健康"]],
  ["the cell of a policy is empty: its measures are one finding", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["", "1-3", "文化財の保護"], ["", "2-1", "健康づくりの推進"], ["", "2-2", "地域医療体制の整備"])], ["一覧!C5 policy=2 case=missing codes=2-1、2-2 name= above=1 aboveName=子育て (一覧!C6)"]],
  ["in another table the name of another policy stands over them", [LIST_OF_THREE, localSheet(["子育て", "1-1 子育て支援の充実"], ["健康", "2-1 健康づくりの推進"], ["健康", "3-1 商工業の振興"], ["", "3-2 農業の振興"])], ["ローカル!A4 policy=3 case=under-another codes=3-1、3-2 name=産業 above=2 aboveName=健康 (ローカル!B4 ローカル!B5)"]],
  ["in another table one of them slipped under its neighbour's", [LIST_OF_THREE, localSheet(["子育て", "1-1 子育て支援の充実"], ["健康", "2-1 健康づくりの推進"], ["", "3-1 商工業の振興"], ["産業", "3-2 農業の振興"])], ["ローカル!B4 policy=3 case=under-another codes=3-1 name=産業 above=2 aboveName=健康 (ローカル!A3)"]],
  ["a wrong code of a measure is another check's matter", [LIST_OF_THREE, localSheet(["子育て", "1-1 子育て支援の充実"], ["健康", "3-1 健康づくりの推進"], ["産業", "3-1 商工業の振興"], ["", "3-2 農業の振興"])], []],
  ["codes that say nothing of policies", [listSheet(["1 子育て", "7-1", "子育て支援の充実"], ["2 健康", "8-2", "学校教育の充実"], ["3 産業", "9-1", "健康づくりの推進"])], []],
  ["without a list: not run", [GOALS], ["not run: no-measure-list"]],
  ["a list without policies: not run", [{ ...listSheet(), rows: [["重点施策コード", "重点施策"], ["1-1", "子育て支援の充実"]].map((row) => row.map((text) => ({ kind: "text" as const, text }))) }], ["not run: no-policy-list"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(measureWithoutPolicy, sheets)).toEqual(expected);
});
