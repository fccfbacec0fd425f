import { projectEmpty } from "../../../src/checks/projects/project-empty";
import { findOnSheets, LIST, overviewSheet, pageSheet } from "../find-on-sheets";

const OVERVIEW = overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]]);
const FIRST = pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"]]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each has directions and KPIs: nothing", [OVERVIEW, FIRST, pageSheet(2, [["1-2 方針１ 学び", "", "", ""], ["1-2 方針２ 学力", "割合", "1", "2"]])], []],
  ["one of which only the overview speaks", [OVERVIEW, FIRST], ["数値目標!A4 project=2 name=安心実現プロジェクト lacks=directions"]],
  ["directions, and no KPI yet", [OVERVIEW, FIRST, pageSheet(2, [["1-2 方針１ 学び", "", "", ""]])], ["数値目標!A4 project=2 name=安心実現プロジェクト lacks=kpis"]],
  ["nobody lists KPIs: not run", [OVERVIEW], ["not run: no-project-links"]],
  ["no projects: not run", [LIST], ["not run: no-projects"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(projectEmpty, sheets)).toEqual(expected);
});
