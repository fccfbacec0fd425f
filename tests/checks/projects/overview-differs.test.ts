import { overviewDiffers } from "../../../src/checks/projects/overview-differs";
import { findOnSheets, overviewSheet, pageSheet } from "../find-on-sheets";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";

const KPIS = [["1-1 方針１ 支援", "数", "1", "2"]];
const overview = (...outcomes: readonly (readonly string[])[]) => overviewSheet([1, outcomes]);

const renamed = (sheet: SheetSnapshot, title: string): SheetSnapshot => ({ ...sheet, rows: sheet.rows.map((row, index) => (index === 1 ? [{ kind: "text" as const, text: title }, ...row.slice(1)] : row)) });

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["the same in both: nothing", [overview(["年少人口", "調整中", "調整中"]), pageSheet(1, KPIS, [["年少人口", "調整中", "調整中"]])], []],
  ["a unit in one of the two is no difference", [overview(["年少人口", "1,000人", "2000人"]), pageSheet(1, KPIS, [["年少人口（人）", "1000", "2,000"]])], []],
  ["two names that are nothing alike, where one is left on each side", [overview(["年少人口", "", ""], ["介護を必要としない高齢者の割合", "調整中", "調整中"]), pageSheet(1, KPIS, [["年少人口", "", ""], ["高齢者の就労率", "調整中", "調整中"]])], ["P1!A5 project=1 name=未来応援プロジェクト case=name overview=介護を必要としない高齢者の割合 overviewSheet=数値目標 overviewCell=A4 page=高齢者の就労率 (数値目標!A4)"]],
  ["of three the two that are alike are one", [overview(["行政サービス数", "1", "2"]), pageSheet(1, KPIS, [["デジタル化を感じる割合", "1", "2"], ["行政サービス（手続き）数", "1", "2"]])], [
    "P1!A5 project=1 name=未来応援プロジェクト case=name overview=行政サービス数 overviewSheet=数値目標 overviewCell=A3 page=行政サービス（手続き）数 (数値目標!A3)",
    "P1!A4 project=1 name=未来応援プロジェクト case=page-only indicator=デジタル化を感じる割合",
  ]],
  ["another target, and a baseline that is known by now", [overview(["年少人口", "調整中", "2,000人"]), pageSheet(1, KPIS, [["年少人口", "1,000人", "2,500人"]])], [
    "P1!B4 project=1 name=未来応援プロジェクト case=figure indicator=年少人口 figure=baseline overview=調整中 page=1,000人 (数値目標!B3)",
    "P1!C4 project=1 name=未来応援プロジェクト case=figure indicator=年少人口 figure=target overview=2,000人 page=2,500人 (数値目標!C3)",
  ]],
  ["only in the overview", [overview(["年少人口", "1", "2"], ["出生率", "1", "2"]), pageSheet(1, KPIS, [["年少人口", "1", "2"]])], ["数値目標!A4 project=1 name=未来応援プロジェクト case=overview-only indicator=出生率"]],
  ["an older name in the overview: page and overview are joined by their number", [renamed(overview(["年少人口", "1", "2"], ["出生率", "1", "2"]), "1 少子高齢化対策プロジェクト"), pageSheet(1, KPIS, [["年少人口", "1", "2"]])], ["数値目標!A4 project=1 name=少子高齢化対策プロジェクト case=overview-only indicator=出生率"]],
  ["two pages by one number are two projects", [overview(["年少人口", "1", "2"]), pageSheet(1, KPIS, [["年少人口", "1", "2"]]), { ...pageSheet(2, KPIS, [["出生率", "1", "2"]]), rows: [[{ kind: "text", text: "重点プロジェクト1　安心実現プロジェクト" }], ...pageSheet(2, KPIS, [["出生率", "1", "2"]]).rows.slice(1)] }], []],
  ["no page has indicators: not run", [overview(["年少人口", "1", "2"]), pageSheet(1, KPIS)], ["not run: no-overview"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(overviewDiffers, sheets)).toEqual(expected);
});
