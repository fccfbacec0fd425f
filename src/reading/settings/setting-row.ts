import type { Figure } from "../../plan/plan";
import { cellName } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { readFigure } from "../figure";
import type { Unread } from "../reading";
import { SheetGrid } from "../sheet-grid";
import type { SettingsHeader } from "./find-settings";

type Part = keyof SettingsHeader["columns"];

/** One row of 設定. */
export type SettingRow = {
  readonly text: (part: Part) => string;
  readonly figure: (part: Part) => Figure;
  /** What stands there is not understood. */
  readonly fail: (part: Part) => void;
  readonly place: (part: Part) => Place;
};

/** Empty rows, and rows in which only a note stands, say nothing. */
export function rowsOf(file: string, sheet: SheetSnapshot, { row: headings, columns }: SettingsHeader, unread: Unread[]): readonly SettingRow[] {
  const grid = new SheetGrid(file, sheet);
  const last = sheet.top + sheet.rows.length - 1;
  return Array.from({ length: Math.max(0, last - headings) }, (_, step) => headings + 1 + step).flatMap((row) => {
    const column = (part: Part) => columns[part] ?? columns.value;
    const text = (part: Part) => textOf(cellAt(sheet, row, column(part))).trim();
    const place = (part: Part) => ({ file, sheet: sheet.name, cell: cellName({ row, column: column(part) }) });
    const figure = (part: Part) => readFigure(grid, row, column(part));
    const filled = (["type", "sheet", "row", "item", "value"] as const).some((part) => text(part) !== "");
    return filled ? [{ text, place, figure, fail: (part: Part) => void unread.push({ place: place(part), text: text(part), why: "setting-unknown" }) }] : [];
  });
}
