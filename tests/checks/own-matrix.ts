import { evaluateSnapshots } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import { decodeDrawn, encodeDrawn } from "../../src/plan/drawn-marks";
import type { OutputSheet } from "../../src/sheets/output-sheet";
import { parseCell } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { EMPTY } from "../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../sheet-of";
import { sheetAsWritten } from "../sheets/scheme/sheet-as-written";

/** The matrix as we would write it beside these sheets. */
export function ownMatrix(output: OutputSheet, sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const [graded] = evaluateSnapshots([bookOf(...sheets)], defaultScheme).plans;
  const draft = graded && output.draft(graded, { language: "ja", file: "計画.xlsx", date: "", earlier: null });
  if (!draft || "missing" in draft) throw new Error("no matrix can be made of these sheets");
  return sheetAsWritten(draft, "作成した対応表");
}

/** The same sheet after people typed into it. `drawn`: a cell that had ○ when the sheet was written, of the first measure. */
export function markedIn(sheet: SheetSnapshot, typed: Readonly<Record<string, string>>, drawn?: string): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [cell, text] of Object.entries(typed)) {
    const at = parseCell(cell);
    rows[at?.row ?? 0]?.splice(at?.column ?? 0, 1, text === "" ? EMPTY : { kind: "text", text });
  }
  const marks = decodeDrawn(sheet.mark?.drawn ?? "");
  if (drawn === undefined || !marks || !sheet.mark) return { ...sheet, rows };
  const [first = ["", new Map()], ...others] = marks.rows;
  const column = marks.columns[(parseCell(drawn)?.column ?? 2) - 2] ?? "";
  return { ...sheet, rows, mark: { ...sheet.mark, drawn: encodeDrawn({ ...marks, rows: new Map([[first[0], new Map([...first[1], [column, "○"]])], ...others]) }) } };
}

/** 設定 with these rows below its headings in row 3. */
export const settingsOf = (...rows: readonly (readonly string[])[]): SheetSnapshot =>
  sheetOf("設定", [["設定"], ["選択"], ["種類", "シート", "見出し行・コード", "項目", "値", "備考"], ...rows]);
