import type { SheetSnapshot } from "../workbook/snapshot";
import { cellAt } from "../workbook/snapshot";
import type { SheetLook } from "./sheet-look";

/** Empty rows and columns that are shown after the last one in use, as on any sheet. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

export function makeLook(sheet: SheetSnapshot): SheetLook {
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  return {
    name: sheet.name,
    rows: sheet.top + sheet.rows.length + SPARE_ROWS,
    columns: sheet.left + (sheet.rows[0]?.length ?? 0) + SPARE_COLUMNS,
    merges: sheet.merges,
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    heightOf: (row) => (hiddenRows.has(row) ? 0 : 20),
    widthOf: (column) => (hiddenColumns.has(column) ? 0 : 72),
    cellAt: (row, column) => cellAt(sheet, row, column),
    lookAt: () => null,
  };
}
