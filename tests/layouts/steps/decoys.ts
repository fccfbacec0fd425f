import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../sheet-of";

/** Hidden sheets hold last year's copy, or whatever else nobody is to read. */
const HIDDEN = sheetOf("旧データ", [
  ["施策名", "指標", "令和4年度\n実績値", "令和6年度\n目標値", "定量評価"],
  ["9-9-9 読まれてはならない施策", "読まれてはならない指標", "1人", "2人", "D"],
], { visibility: "hidden" });

/** Sheets that belong to the work and hold nothing of the plan. */
const BESIDE: readonly SheetSnapshot[] = [
  sheetOf("記入要領", [["記入要領"], [""], ["1 実績値は年度末時点の数値を記入してください。"], ["2 目標値は変更しないでください。"], ["3 成果・課題は3行以内で記入してください。"]]),
  sheetOf("集計", [["評価", "件数"], ["A", 3], ["B", 12], ["C", 4], ["D", 1], ["計", 20]]),
  sheetOf("連絡先", [["担当課", "担当者", "内線"], ["健康づくり課", "伊勢", "1234"], ["企画調整課", "崎", "5678"]]),
];

export const addDecoys = (sheets: readonly SheetSnapshot[], taste: number): readonly SheetSnapshot[] => [HIDDEN, ...BESIDE.slice(0, taste % 4), ...sheets];
