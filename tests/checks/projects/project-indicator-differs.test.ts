import { projectIndicatorDiffers } from "../../../src/checks/projects/project-indicator-differs";
import { findOnSheets, LIST, pageSheet } from "../find-on-sheets";

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["the same figures in both places: nothing", [pageSheet(1, [["1-1 方針１ 防犯", "刑法犯認知件数", "1,869 件", "1,400 件"]], [["刑法犯認知件数", "1869件", "1400件"]])], []],
  ["another target", [pageSheet(1, [["1-1 方針１ 防犯", "刑法犯認知件数", "1,869 件", "1,400 件"]], [["刑法犯認知件数", "1,869件", "1,500件"]])], ["P1!C4 project=未来応援プロジェクト indicator=刑法犯認知件数 case=differs figures=target own=1,500件 other=1,400 件 otherSheet=P1 otherCell=D8 (P1!D8)"]],
  ["still 調整中, though the KPI is known: a note", [pageSheet(1, [["1-1 方針１ 防犯", "刑法犯認知件数", "1,869 件", "1,400 件"]], [["刑法犯認知件数", "調整中", "調整中"]])], ["note: P1!B4 project=未来応援プロジェクト indicator=刑法犯認知件数 case=pending figures=baseline target own=調整中 → 調整中 other=1,869 件 → 1,400 件 otherSheet=P1 otherCell=C8 (P1!C8 P1!C4 P1!D8)"]],
  ["no outcome is a KPI: nothing", [pageSheet(1, [["1-1 方針１ 防犯", "防犯灯設置数", "1", "2"]], [["刑法犯認知件数", "1", "2"]])], []],
  ["no project indicators: not run", [LIST], ["not run: no-project-indicators"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(projectIndicatorDiffers, sheets)).toEqual(expected);
});
