import { projectWithoutField } from "../../../src/checks/projects/project-without-field";
import { findOnSheets, overviewSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const OVERVIEW = overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]]);
const strategy = (...projects: readonly string[]) => sheetOf("国", [["国の総合戦略の施策", "分野", "本市の重点プロジェクト"], ...projects.map((project) => ["魅力的な地域をつくる", "まちの創生", project])]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each serves an aim: nothing", [OVERVIEW, strategy("未来応援プロジェクト", "安心実現プロジェクト")], []],
  ["one is left out", [OVERVIEW, strategy("未来応援プロジェクト", "未来応援プロジェクト")], ["数値目標!A4 project=2 name=安心実現プロジェクト"]],
  ["one that is named with a slip serves it all the same", [OVERVIEW, strategy("未来応援プロジェクト", "安心の実現プロジェクト")], []],
  ["a name there that nobody knows may be its own: told once, by the check of codes", [OVERVIEW, strategy("未来応援プロジェクト", "防災・減災プロジェクト")], []],
  ["no table of the national strategy: not run", [OVERVIEW], ["not run: no-national-strategy"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(projectWithoutField, sheets)).toEqual(expected);
});
