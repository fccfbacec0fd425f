import type { Area } from "../../../src/workbook/address";
import { EMPTY } from "../../../src/workbook/snapshot";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";

/** As Excel does it: what stands below moves down, and a merged area across the new row grows by it. */
export function insertRow(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const moved = (row: number) => (row >= sheet.top + at ? row + 1 : row);
  const blank = sheet.rows[0]?.map(() => EMPTY) ?? [];
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), blank, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((area): Area => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) })),
    hiddenRows: sheet.hiddenRows.map(moved),
  };
}

export function insertColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const moved = (column: number) => (column >= sheet.left + at ? column + 1 : column);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => [...row.slice(0, at), EMPTY, ...row.slice(at)]),
    merges: sheet.merges.map((area): Area => ({ ...area, left: moved(area.left), right: moved(area.right) })),
    hiddenColumns: sheet.hiddenColumns.map(moved),
  };
}

export function moveTable(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return {
    ...sheet,
    top: sheet.top + rows,
    left: sheet.left + columns,
    merges: sheet.merges.map(({ top, left, bottom, right }): Area => ({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns })),
    hiddenRows: sheet.hiddenRows.map((row) => row + rows),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + columns),
  };
}
