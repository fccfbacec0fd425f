import type { FormCheckId } from "../../../src/checks/form/form-rule";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../sheet-of";
import { countsOn } from "./page-of";

export type Value = string | number | Cell;
type Rows = readonly (readonly Value[])[];
type More = Parameters<typeof sheetOf>[2];

export const HEADER = ["施策コード", "施策名", "指標", "単位", "現状値", "目標値"] as const;
/** Two rows as data should be: no rule finds anything. */
export const ROWS: Rows = [HEADER, ["1-1", "健康づくり", "受診者数", "人", 10, 20], ["1-2", "学校教育", "読書量", "冊", 5, 6]];
export const BLANK_ROW = ["", "", "", "", "", ""] as const;

/** The plain table with some of its cells changed: `{ C2: "…" }`. */
export function plain(cells: Readonly<Record<string, Value>> = {}, more: More = {}): SheetSnapshot {
  const rows = ROWS.map((row, y) => row.map((value, x) => cells[`${String.fromCharCode(65 + x)}${y + 1}`] ?? value));
  return sheetOf("指標", rows, more);
}

export const sheet = (rows: Rows, more: More = {}): SheetSnapshot => sheetOf("指標", rows, more);

/** What is counted, from the first cell on: `A3 2`; `null` where the sheet keeps the rule. */
export type FormCases = Readonly<Record<string, readonly [sheet: SheetSnapshot, counted: string | null]>>;

export const countOn = (rule: FormCheckId, on: SheetSnapshot): string | null => countsOn(on)[rule.replace("form-", "").toUpperCase()] ?? null;
