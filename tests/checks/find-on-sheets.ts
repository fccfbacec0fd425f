import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Check } from "../../src/checks/check";
import { runChecks } from "../../src/checks/run-checks";
import { isesaki } from "../../src/grading/schemes/isesaki";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../sheet-of";

/** What one check finds in these sheets, as short texts: `ゴール!A2 1-1 健康 ⇒ 1-1 (重点施策一覧!C2)`. */
export function findOnSheets(check: Check, sheets: readonly SheetSnapshot[]): readonly string[] {
  const { findings, checks } = runChecks([check], evaluateSnapshots([bookOf(...sheets)], isesaki).plans);
  const shown = findings.map(({ severity, place, data, mend, also }) => {
    const others = also.length === 0 ? "" : ` (${also.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ")})`;
    return `${severity === check.severity ? "" : `${severity}: `}${place.sheet}!${place.cell} ${Object.entries(data).map(([key, text]) => `${key}=${text}`).join(" ")}${mend === null ? "" : ` ⇒ ${mend.replace(/\n/g, "⏎")}`}${others}`;
  });
  return [...shown, ...checks.flatMap((run) => (run.state === "ran" ? [] : [`not run: ${run.why}`]))];
}

type Rows = readonly (readonly string[])[];

/** The list of all measures; a row is policy, code, name. */
export const listSheet = (...rows: Rows) => sheetOf("一覧", [["政策", "重点施策コード", "重点施策"], ...rows]);

export const LIST = listSheet(["1 子育て", "1-1", "子育て支援の充実"], ["", "1-2", "学校教育の充実"], ["2 健康", "2-1", "健康づくりの推進"], ["", "2-2", "地域医療体制の整備"]);

/** A table that refers to measures. */
export const goalSheet = (...rows: Rows) => sheetOf("ゴール", [["重点施策", "関連ゴール"], ...rows]);
export const GOALS = goalSheet(["1-1 子育て支援の充実", "1"], ["1-2 学校教育の充実", "4"], ["2-1 健康づくりの推進", "3"], ["2-2 地域医療体制の整備", "3"]);

const NAMES = ["", "未来応援プロジェクト", "安心実現プロジェクト", "ＤＸ推進プロジェクト"] as const;

/** A project's page: its own indicators, then KPIs; a row is direction, indicator, baseline, target. */
export function pageSheet(project: 1 | 2 | 3, kpis: Rows, outcomes: Rows = []): SheetSnapshot {
  return sheetOf(`P${project}`, [
    [`重点プロジェクト${project}　${NAMES[project]}`],
    ...(outcomes.length > 0 ? [["プロジェクト指標"], ["指標名", "現状値", "目標値"], ...outcomes, [""]] : []),
    ["取組の方向性"],
    ["施策の展開方針", "成果指標", "現状値", "目標値"],
    ...kpis,
  ]);
}

/** The list over all projects: each name, and the rows below it. */
export const overviewSheet = (...projects: readonly (readonly [project: 1 | 2 | 3, outcomes: Rows])[]) =>
  sheetOf("数値目標", [["プロジェクト指標", "現状値", "目標値"], ...projects.flatMap(([project, outcomes]) => [[`${project} ${NAMES[project]}`], ...outcomes])]);

export const directionSheet = (...rows: Rows) => sheetOf("方針", [["重点施策コード", "重点施策", "施策の展開方針"], ...rows]);
