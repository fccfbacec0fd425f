import { evaluate } from "../../src/actions/evaluate";
import type { EvaluateOptions } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { listMarkChanges } from "../../src/actions/matrix-marks";
import { parseCell } from "../../src/workbook/address";
import { cellAt, textOf } from "../../src/workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import type { HostBook } from "../office-host/book";
import { typeInto } from "../office-host/cells";
import { open } from "../office-host/open";
import { bookOf, sheetOf } from "../sheet-of";
import { describeBook } from "../workbook/describe-snapshot";

/** Four measures with goals, and two projects that take some of them up. */
export const PLAN: Snapshot = bookOf(
  sheetOf("施策一覧", [["政策", "重点施策コード", "重点施策"], ["1 子育て・教育", "1-1", "子育て支援"], ["", "1-2", "学校教育"], ["2 健康・福祉", "2-1", "健康づくり"], ["", "2-2", "地域福祉"]]),
  sheetOf("ゴール一覧", [["重点施策", "関連ゴール"], ["1-1 子育て支援", "3、4"], ["1-2 学校教育", "4"], ["2-1 健康づくり", "3"], ["2-2 地域福祉", "11、17"]]),
  sheetOf("P1", [["重点プロジェクト1　未来応援プロジェクト"], ["取組の方向性"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]]),
  sheetOf("P2", [["重点プロジェクト2　安心実現プロジェクト"], ["取組の方向性"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["2-1 方針１ 健康", "数", "3", "4"]]),
);

export const MATRICES: EvaluateOptions = { scheme: null, language: "ja", edits: "ask", sheets: ["goal-matrix", "project-matrix"] };
export const [GOALS_SHEET, PROJECTS_SHEET] = ["SDGs対応表", "重点プロジェクト対応表"];

type Typed = Readonly<Record<string, string>>;

export function typeOnSheet(book: HostBook, name: string, typed: Typed): void {
  const sheet = book.sheets.find((each) => each.name === name);
  for (const [cell, text] of Object.entries(typed)) {
    const at = parseCell(cell);
    if (!sheet || !at) throw new Error(`no ${name}!${cell}`);
    typeInto(sheet, at.row, at.column, text, false);
  }
}

/** An Excel in which our matrices have been written and people typed into them since. */
export async function openEdited(goals: Typed, projects: Typed = {}, plan: Snapshot = PLAN): Promise<ReturnType<typeof open>> {
  const opened = open(describeBook(plan));
  const outcome = await evaluate(opened.workbook, MATRICES);
  if (outcome.state !== "written") throw new Error(outcome.state);
  typeOnSheet(opened.host.book, GOALS_SHEET, goals);
  typeOnSheet(opened.host.book, PROJECTS_SHEET, projects);
  return opened;
}

export async function lookAt(workbook: Pick<Workbook, "read">) {
  const evaluation = evaluateSnapshots([await workbook.read()], null);
  return { evaluation, changes: listMarkChanges(evaluation) };
}

/** `1-1 × 5: 空 → ○ (G5)`, and what is no mark: `「1」 mark-unknown (H5)`. */
export async function sayChanges(workbook: Workbook): Promise<readonly string[]> {
  const { evaluation, changes } = await lookAt(workbook);
  const shown = (mark: string) => (mark === "" ? "空" : mark);
  return [
    ...changes.map(({ measure, column, before, after, place }) => `${measure} × ${column}: ${shown(before)} → ${shown(after)} (${place.cell})`),
    ...evaluation.unread.map(({ text, why, place }) => `「${text}」 ${why} (${place.cell})`),
  ];
}

export async function sheetIn(workbook: Workbook, name: string): Promise<SheetSnapshot> {
  const found = (await workbook.read()).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

export const textsIn = (sheet: SheetSnapshot, rows: readonly number[], columns: readonly number[]): readonly (readonly string[])[] => rows.map((row) => columns.map((column) => textOf(cellAt(sheet, row, column))));
