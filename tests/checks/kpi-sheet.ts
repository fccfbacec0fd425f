import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Check } from "../../src/checks/check";
import { foldFindings } from "../../src/checks/fold";
import { runChecks } from "../../src/checks/run-checks";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { sayFinding } from "../../src/messages/checks";
import { bookOf, sheetOf } from "../sheet-of";

type Rows = readonly (readonly string[])[];

const HEADINGS = ["施策の展開方針", "成果指標", "現状値\n（令和５年度）", "目標値\n（令和１１年度）"];
const TITLES = ["重点プロジェクト１ 子育て応援プロジェクト", "重点プロジェクト２ 産業活性化プロジェクト"];
const MEASURES = sheetOf("重点施策一覧", [["政策", "重点施策コード", "重点施策", "担当課"], ["1 子育て政策", "1-1", "子育て支援", "子育て課"], ["", "1-2", "学校教育", "学校教育課"], ["", "1-3", "文化財", ""]]);

/**
 * What one check finds in the KPI tables of one or two projects, folded: the cell, more cells, then the data.
 * The tables begin in row 3; `1-1 方針１ 支援`, the indicator, baseline, target.
 */
export function kpiFindingsOf(check: Check, ...projects: readonly Rows[]): readonly string[] {
  const sheets = projects.map((rows, index) => sheetOf(`P${index + 1}`, [[TITLES[index] ?? ""], HEADINGS, ...rows]));
  const { findings, checks } = runChecks([check], evaluateSnapshots([bookOf(MEASURES, ...sheets)], isesaki).plans);
  for (const finding of findings) for (const language of ["ja", "en"] as const) expect(sayFinding(language, finding)).not.toMatch(/undefined|NaN|^$/);
  const cell = ({ sheet, cell: at }: { readonly sheet: string; readonly cell: string }) => (projects.length > 1 ? `${sheet}!${at}` : at);
  const lines = foldFindings(findings).map(({ place, also, severity, data }) => [severity, [place, ...also].map(cell).join("+"), ...Object.values(data).filter((text) => text !== "")].join(" "));
  return [...lines, ...checks.map((run) => (run.state === "ran" ? `looked at ${run.looked}` : `not run: ${run.why}`))];
}

/** KPIs in which everything agrees, keeps among them. */
export const CLEAN_KPIS: Rows = [
  ["1-1 方針１ 支援", "教室の参加者数", "236 人", "300 人"],
  ["1-1 方針２ 相談", "待機児童数", "0 人", "0 人"],
  ["1-2 方針１ 授業", "授業が分かる児童・生徒の割合", "小学校 94.2%\n中学校 87.4%", "小学校 95%\n中学校 90%"],
  ["1-3 方針１ 農地", "遊休農地面積", "46.7ha", "46.7ha 以下"],
  ["1-3 方針２ 交通", "交通事故発生件数", "1,185 件", "1,066 件"],
];
