import { evaluateSnapshots } from "../../../src/actions/evaluation";
import type { Check } from "../../../src/checks/check";
import { runChecks } from "../../../src/checks/run-checks";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../../sheet-of";


/** Four measures of two policies. */
export const MASTER = sheetOf("施策一覧", [
  ["政策", "重点施策コード", "重点施策"],
  ["1 子育て・教育", "1-1", "子育て支援"],
  ["", "1-2", "学校教育"],
  ["2 健康・福祉", "2-1", "健康づくり"],
  ["", "2-2", "地域福祉"],
]);

const NAMES: Readonly<Record<string, string>> = { "1-1": "子育て支援", "1-2": "学校教育", "2-1": "健康づくり", "2-2": "地域福祉" };
const NUMBERS = Array.from({ length: 17 }, (_, index) => String(index + 1));
const measure = (code: string) => `${code} ${NAMES[code] ?? ""}`;

/** A cell of goals for each measure: B2 is that of 1-1. */
export const listOf = (goals: Readonly<Record<string, string>>, sheet = "ゴール一覧"): SheetSnapshot =>
  sheetOf(sheet, [["重点施策", "関連ゴール"], ...Object.entries(goals).map(([code, text]) => [measure(code), text])]);

/** 17 columns from B on, ○ where a measure serves the goal. */
export const matrixOf = (goals: Readonly<Record<string, readonly number[]>>, headings: readonly string[] = NUMBERS): SheetSnapshot =>
  sheetOf("SDGs対応表", [["重点施策", ...headings], ...Object.entries(goals).map(([code, own]) => [measure(code), ...NUMBERS.map((number) => (own.includes(Number(number)) ? "○" : ""))])]);

export const localOf = (names: Readonly<Record<string, string>>): SheetSnapshot =>
  sheetOf("ローカル指標", [["重点施策", "SDGsローカル指標"], ...Object.entries(names).map(([code, text]) => [measure(code), text])]);

export const kpisOf = (...names: readonly string[]): SheetSnapshot =>
  sheetOf("KPI", [["重点施策", "指標名", "現状値", "目標値"], ...names.map((name) => [measure("1-1"), name, "10人", "20人"])]);

export const EACH_ITS_GOAL = { "1-1": "3、4", "1-2": "4", "2-1": "3", "2-2": "11、17" } as const;

/** What one check finds: severity, sheet and cell, what is to be copied, and the data; and what became of it. */
export function findingsIn(check: Check, sheets: readonly SheetSnapshot[]): readonly string[] {
  const { plans } = evaluateSnapshots([bookOf(MASTER, ...sheets)], isesaki);
  const { findings, checks } = runChecks([check], plans);
  return [
    ...findings.map(({ severity, place, data, mend }) => [severity, `${place.sheet}!${place.cell}`, ...Object.values(data), ...(mend === null ? [] : [`→${mend}`])].join(" ")),
    ...checks.map((run) => (run.state === "ran" ? `looked at ${run.looked}` : `not run: ${run.why}`)),
  ];
}

export type Cases = Readonly<Record<string, readonly [sheets: readonly SheetSnapshot[], expected: readonly string[]]>>;
