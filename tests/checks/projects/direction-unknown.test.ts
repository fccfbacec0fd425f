import { directionUnknown } from "../../../src/checks/projects/direction-unknown";
import { directionSheet, findOnSheets, LIST, pageSheet } from "../find-on-sheets";

const DIRECTIONS = directionSheet(["1-1", "子育て支援の充実", "方針１ 支援"], ["", "", "方針２ 学び"], ["1-2", "学校教育の充実", "方針１ 学力"], ["2-1", "健康づくりの推進", "方針１ 検診"], ["2-2", "地域医療体制の整備", "方針１ 救急"]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each is in the list: nothing", [LIST, DIRECTIONS, pageSheet(1, [["1-1 方針２ 学び", "数", "1", "2"]])], []],
  ["a direction that the measure doesn't have, in two projects one finding", [LIST, DIRECTIONS, pageSheet(1, [["1-1 方針３ 交流", "数", "1", "2"]]), pageSheet(2, [["1-1 方針３ 交流", "割合", "1", "2"]])], ["P1!A4 code=1-1 direction=3 project=未来応援プロジェクト count=2 (P2!A4)"]],
  ["a measure that is unknown altogether is another check's matter", [LIST, DIRECTIONS, pageSheet(1, [["5-5 方針１ 交流", "数", "1", "2"]])], []],
  ["without a list of directions: not run", [LIST, pageSheet(1, [["1-1 方針３ 交流", "数", "1", "2"]])], ["not run: no-direction-list"]],
  ["no project refers to any: not run", [LIST, DIRECTIONS], ["not run: no-project-links"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(directionUnknown, sheets)).toEqual(expected);
});
