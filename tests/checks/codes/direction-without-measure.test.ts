import { directionWithoutMeasure } from "../../../src/checks/codes/direction-without-measure";
import { findOnSheets, GOALS, LIST, pageSheet } from "../find-on-sheets";
import { bookOf, sheetOf } from "../../sheet-of";
import { readWorkbooks } from "../../../src/reading/read-workbooks";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each direction has its measure: nothing", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]])], []],
  ["below a measure its code may be left out", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["方針２ 学び", "割合", "1", "2"]])], []],
  ["before the first measure it may not", [pageSheet(1, [["方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]])], ["P1!A4 direction=1 name=支援"]],
  ["where the others repeat the code in every row, one that left it out does not go on from above", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"], ["方針３ 相談", "件数", "1", "2"], ["1-2 方針１ 授業", "率", "1", "2"]])], ["P1!A6 direction=3 name=相談"]],
  ["nor does a number that would go back", [pageSheet(1, [["2-1 方針２ 予防", "数", "1", "2"], ["方針１関係\n人権", "割合", "1", "2"], ["2-2 方針２ 医療", "件数", "1", "2"]])], ["P1!A5 direction=1 name=人権"]],
  ["where no code is written twice it was left out on purpose", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["方針２ 学び", "割合", "1", "2"], ["1-2 方針１ 授業", "件数", "1", "2"], ["1-3 方針１ 相談", "率", "1", "2"]])], []],
  ["where many rows leave it out, it is this office's way", [pageSheet(1, [["1-1 方針２ 支援", "数", "1", "2"], ["方針１ 学び", "割合", "1", "2"], ["1-2 方針２ 授業", "件数", "1", "2"], ["方針１ 相談", "率", "1", "2"]])], []],
  ["of a 取組 its own name is told, the direction's is not known", [sheetOf("P4", [["重点プロジェクト1　未来応援プロジェクト"], ["取組", "指標名", "現状値", "目標値"], ["2-7 方針２関係\n地域移行", "数", "1", "2"], ["方針１関係\n人権教育", "割合", "1", "2"], ["7-2 方針２関係\n男女", "率", "1", "2"]])], ["P4!A4 direction=1 name=人権教育"]],
  ["no directions: not run", [LIST, GOALS], ["not run: no-directions"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(directionWithoutMeasure, sheets)).toEqual(expected);
});

test("its row counts for no measure above it", () => {
  const [plan] = readWorkbooks([bookOf(pageSheet(1, [["2-1 方針２ 予防", "数", "1", "2"], ["方針１ 人権", "割合", "1", "2"], ["2-2 方針２ 医療", "件数", "1", "2"]]))]).plans;
  expect(plan?.projects[0]?.kpis.map(({ measure, direction }) => `${measure} ${direction ?? ""}`)).toEqual(["2-1 2", "2-2 2"]);
});
