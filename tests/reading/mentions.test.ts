import { readWorkbooks } from "../../src/reading/read-workbooks";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../sheet-of";

const MASTER = sheetOf("重点施策一覧", [["政策", "重点施策コード", "重点施策"], ["1 子育て・教育政策", "1-1", "子どもを産み育てる環境づくりの推進"], ["", "1-2", "幼児教育・学校教育の充実"]], { merges: ["A2:A3"] });
const OVERVIEW = sheetOf("数値目標", [["プロジェクト指標", "現状値", "目標値"], ["1 少子高齢化対策プロジェクト"], ["年少人口", "1人", "2人"], ["2 産業活性化プロジェクト"], ["新規求人数", "1人", "2人"]]);

const planOf = (...sheets: readonly SheetSnapshot[]) => readWorkbooks([bookOf(...sheets)]).plans[0];

const CASES: Readonly<Record<string, readonly [readonly SheetSnapshot[], readonly string[]]>> = {
  "a master lists policies and measures": [
    [MASTER],
    ["! policy 1 子育て・教育政策 0 A2 「1 子育て・教育政策」", "! measure 1-1 子どもを産み育てる環境づくりの推進 0 C2 「1-1」", "! measure 1-2 幼児教育・学校教育の充実 0 C3 「1-2」"],
  ],
  "a KPI table refers to measures, and names directions": [
    [sheetOf("重点プロジェクト１", [["重点プロジェクト１　少子高齢化対策プロジェクト"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["1-1 方針１\n切れ目ない支援", "受診率", "1%", "2%"], ["1-2 方針 2 関係\n学びの推進", "割合", "1%", "2%"]])],
    ["project 1 少子高齢化対策プロジェクト 0 A1 「重点プロジェクト１　少子高齢化対策プロジェクト」", "measure 1-1  0 A3 「1-1 方針１\n切れ目ない支援」", "direction 1-1/1 切れ目ない支援 0 A3 「1-1 方針１\n切れ目ない支援」", "measure 1-2  0 A4 「1-2 方針 2 関係\n学びの推進」", "direction 1-2/2 学びの推進 0 A4 「1-2 方針 2 関係\n学びの推進」"],
  ],
  "under 取組 stands the name of the 取組, not of the direction": [
    [sheetOf("重点プロジェクト１", [["重点プロジェクト１　ＤＸ推進プロジェクト"], ["取組", "具体的な取組（関連事業）", "指標名", "現状値", "目標値"], ["7-4 方針１関係\n行政ＤＸの推進", "取り組みます。", "割合", "1%", "2%"]])],
    ["project 1 ＤＸ推進プロジェクト 0 A1 「重点プロジェクト１　ＤＸ推進プロジェクト」", "measure 7-4  0 A3 「7-4 方針１関係\n行政ＤＸの推進」", "direction 7-4/1  0 A3 「7-4 方針１関係\n行政ＤＸの推進」"],
  ],
  "a measure without a code among others, and one that goes on over the page": [
    [sheetOf("ゴール", [["重点施策", "関連ゴール"], ["1-1 健康", "3"], ["医療", "3"], ["1-3 福祉", "3"], ["1-3 福祉（続き）", "4"]])],
    ["measure 1-1 健康 0 A2 「1-1 健康」", "measure  医療 0 A3", "measure 1-3 福祉 0 A4 「1-3 福祉」", "measure 1-3 福祉 0 A5 「1-3 福祉（続き）」"],
  ],
  "a direction above which no measure stands": [
    [sheetOf("重点プロジェクト１", [["重点プロジェクト１　ＤＸ推進プロジェクト"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["方針１ 行政ＤＸの推進", "割合", "1%", "2%"], ["1-1 方針１ 学び", "割合", "1%", "2%"]])],
    ["project 1 ＤＸ推進プロジェクト 0 A1 「重点プロジェクト１　ＤＸ推進プロジェクト」", "direction /1 行政ＤＸの推進 0 A3 「方針１ 行政ＤＸの推進」", "measure 1-1  0 A4 「1-1 方針１ 学び」", "direction 1-1/1 学び 0 A4 「1-1 方針１ 学び」"],
  ],
  "one project with a page is no list of them, the overview is": [
    [OVERVIEW, sheetOf("重点プロジェクト１", [["重点プロジェクト１　少子高齢化対策プロジェクト"], ["指標名", "現状値", "目標値"], ["年少人口", "1人", "2人"]])],
    ["! project 1 少子高齢化対策プロジェクト 0 A2 「1 少子高齢化対策プロジェクト」", "! project 2 産業活性化プロジェクト 0 A4 「2 産業活性化プロジェクト」", "project 1 少子高齢化対策プロジェクト 1 A1 「重点プロジェクト１　少子高齢化対策プロジェクト」"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [sheets, expected]) => {
  const shown = planOf(...sheets)?.mentions.map(({ of, code, name, place, typedCode, table, listed }) => `${listed ? "! " : ""}${of} ${code} ${name} ${table} ${place.cell}${typedCode ? ` 「${typedCode.text}」` : ""}`);
  expect(shown).toEqual(expected);
});

const GOALS = sheetOf("ゴール", [["重点施策", "関連ゴール"], ["1-1 子どもを産み育てる環境づくりの推進", "3"], ["1-2 幼児教育・学校教育の充実", ""]]);
const NUMBERED = sheetOf("方針", [["重点施策コード", "重点施策", "施策の展開方針"], ["1-1", "子どもを産み育てる環境づくりの推進", "方針１ 支援"], ["1-2", "幼児教育・学校教育の充実", "方針１ 学び"]]);
const UNNUMBERED = sheetOf("方針", [["重点施策コード", "重点施策", "施策の展開方針"], ["1-1", "子どもを産み育てる環境づくりの推進", "支援"], ["1-2", "幼児教育・学校教育の充実", "学び"]]);
const FIVE = sheetOf("重点施策一覧", [["政策", "重点施策コード", "重点施策"], ...[1, 2, 3, 4, 5].map((number) => ["1 子育て", `1-${number}`, `施策の名称その${number}`])]);

test.each<[string, readonly SheetSnapshot[], readonly string[]]>([
  ["a master lists measures and policies", [MASTER], ["policies", "measures"]],
  ["without a master nothing is listed", [GOALS, NUMBERED], []],
  ["goals beside each listed measure", [MASTER, GOALS], ["policies", "measures", "goals"]],
  ["numbered directions of each listed measure", [MASTER, NUMBERED], ["policies", "measures", "directions"]],
  ["directions without numbers can't be referred to", [MASTER, UNNUMBERED], ["policies", "measures"]],
  ["an overview lists projects", [MASTER, OVERVIEW], ["policies", "measures", "projects"]],
  ["a department's own part of the goals", [FIVE, sheetOf("ゴール", [["重点施策", "関連ゴール"], ["1-1 施策の名称その1", "3"], ["1-2 施策の名称その2", "3"], ["1-3 施策の名称その3", "3"]])], ["policies", "measures"]],
  ["goals from which one row is missing still claim to be all", [FIVE, sheetOf("ゴール", [["重点施策", "関連ゴール"], ...[1, 2, 3, 4].map((number) => [`1-${number} 施策の名称その${number}`, "3"])])], ["policies", "measures", "goals"]],
])("what is listed completely: %s", (_, sheets, expected) => {
  expect(Object.entries(planOf(...sheets)?.lists ?? {}).filter(([, listed]) => listed).map(([list]) => list)).toEqual(expected);
});
