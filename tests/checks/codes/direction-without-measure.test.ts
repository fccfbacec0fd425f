import { directionWithoutMeasure } from "../../../src/checks/codes/direction-without-measure";
import { findOnSheets, GOALS, LIST, pageSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each direction has its measure: nothing", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]])], []],
  ["below a measure its code may be left out", [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["方針２ 学び", "割合", "1", "2"]])], []],
  ["before the first measure it may not", [pageSheet(1, [["方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]])], ["P1!A4 direction=1 name=支援"]],
  ["no directions: not run", [LIST, GOALS], ["not run: no-directions"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(directionWithoutMeasure, sheets)).toEqual(expected);
});
