import { codeUnknown } from "../../../src/checks/codes/code-unknown";
import { findOnSheets, GOALS, goalSheet, LIST, listSheet, overviewSheet, pageSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";

const OVERVIEW = overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]]);

const strategySheet = (...projects: readonly string[]) => sheetOf("国", [["国の総合戦略の施策", "分野", "本市の重点プロジェクト"], ...projects.map((project) => ["魅力的な地域をつくる", "まちの創生", project])]);
const renamed = (page: SheetSnapshot, name: string): SheetSnapshot => ({ ...page, rows: page.rows.map((row, index) => (index === 0 ? [{ kind: "text" as const, text: `重点プロジェクト3　${name}` }, ...row.slice(1)] : row)) });

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["where all is listed: nothing", [LIST, GOALS], []],
  ["a measure that is not in the list, in two places one finding", [LIST, pageSheet(1, [["2-9 方針１ 支援", "数", "1", "2"], ["2-9 方針２ 学び", "割合", "1", "2"]])], ["P1!A4 of=measure code=2-9 name= (P1!A5)"]],
  ["the list has the name under another code", [LIST, goalSheet(["1-3 学校教育の充実", "4"])], ["ゴール!A2 of=measure code=1-3 name=学校教育の充実 right=1-2 listCell=C3 ⇒ 1-2 (一覧!C3)"]],
  ["where several tables agree on it, the list's own cell is the wrong one", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-9", "学校教育の充実"]), goalSheet(["1-2 学校教育の充実", "4"]), pageSheet(1, [["1-2 方針１ 学び", "割合", "1", "2"]])], ["一覧!B3 of=measure code=1-9 name=学校教育の充実 case=list right=1-2 ⇒ 1-2 (P1!A4 ゴール!A2)"]],
  ["a code that the list has twice by mistake is told once, by another check", [listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-1", "学校教育の充実"]), goalSheet(["1-2 学校教育の充実", "4"])], []],
  ["a project that the overview doesn't have", [OVERVIEW, pageSheet(3, [["1-1 方針１ 支援", "数", "1", "2"]])], ["P3!A1 of=project project=3 name=ＤＸ推進プロジェクト"]],
  ["a name in a table that leaves one of the list out: likely that one", [OVERVIEW, strategySheet("未来応援プロジェクト", "防災・減災プロジェクト")], ["国!C3 of=project project= name=防災・減災プロジェクト meant=安心実現プロジェクト (数値目標!A4)"]],
  ["renamed in the list: its page and the table by the page's name are known by the number", [overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]], [3, [["手続き数", "1件", "2件"]]]), renamed(pageSheet(3, [["1-1 方針１ 支援", "数", "1", "2"]]), "防災・減災プロジェクト"), strategySheet("未来応援プロジェクト", "安心実現プロジェクト", "防災・減災プロジェクト")], []],
  ["a policy that is not in the list", [LIST, { ...GOALS, name: "別表", rows: listSheet(["9 観光", "1-1", "子育て支援の充実"]).rows.map((row, index) => (index === 0 ? [...row.slice(0, 1), ...row.slice(2), { kind: "text" as const, text: "関連ゴール" }] : [...row.slice(0, 1), ...row.slice(2), { kind: "text" as const, text: "3" }])) }], ["別表!A2 of=policy policy=9 name=観光"]],
  ["without a list nothing is unknown", [goalSheet(["1-3 学校教育の充実", "4"])], ["not run: no-complete-list"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(codeUnknown, sheets)).toEqual(expected);
});
