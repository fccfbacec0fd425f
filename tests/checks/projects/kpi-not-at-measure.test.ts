import { kpiNotAtMeasure } from "../../../src/checks/projects/kpi-not-at-measure";
import { findOnSheets, LIST, pageSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const INDICATORS = sheetOf("指標", [["重点施策", "成果指標", "現状値", "目標値"], ["1-1 子育て支援の充実", "乳幼児健診の受診率", "90%", "95%"]]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["the measure lists it, brackets aside: nothing", [LIST, INDICATORS, pageSheet(1, [["1-1 方針１ 支援", "乳幼児健診の受診率（%）", "90", "95"]])], []],
  ["the measure lists another, in two projects one finding", [LIST, INDICATORS, pageSheet(1, [["1-1 方針１ 支援", "出生率", "1", "2"]]), pageSheet(2, [["1-1 方針１ 支援", "出生率", "1", "2"]])], ["P1!B4 code=1-1 indicator=出生率 project=未来応援プロジェクト (P2!B4)"]],
  ["a name that is nearly the same", [LIST, INDICATORS, pageSheet(1, [["1-1 方針１ 支援", "乳幼児健康診査の受診率", "90%", "95%"]])], ["P1!B4 code=1-1 indicator=乳幼児健康診査の受診率 project=未来応援プロジェクト near=乳幼児健診の受診率 (指標!B2)"]],
  ["of a measure without indicators nothing can be said", [LIST, INDICATORS, pageSheet(1, [["1-1 方針１ 支援", "乳幼児健診の受診率", "90%", "95%"], ["1-2 方針１ 学び", "学力", "1", "2"]])], []],
  ["no measure lists indicators: not run", [LIST, pageSheet(1, [["1-1 方針１ 支援", "出生率", "1", "2"]])], ["not run: no-measure-indicators"]],
  ["no project has KPIs: not run", [LIST, INDICATORS], ["not run: no-project-links"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(kpiNotAtMeasure, sheets)).toEqual(expected);
});
