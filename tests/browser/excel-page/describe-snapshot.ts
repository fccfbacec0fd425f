import { areaName, cellName } from "../../../src/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";
import type { BookDescription, DescribedCell, SheetDescription } from "../../workbook/book-description";

function describeCells({ rows, top, left }: SheetSnapshot): Record<string, DescribedCell> {
  const cells = rows.flatMap((inRow, row) => inRow.flatMap((cell, column) => (cell.kind === "empty" ? [] : [[cellName({ row: row + top, column: column + left }), cell] as const])));
  return Object.fromEntries(cells);
}

const describeSheet = (sheet: SheetSnapshot): SheetDescription => ({
  name: sheet.name,
  visibility: sheet.visibility,
  protected: sheet.protected,
  cells: describeCells(sheet),
  merges: sheet.merges.map(areaName),
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
});

/** A file's content, to be opened in the host as if Excel had opened the file. */
export function describeSnapshot({ file, sheets }: Snapshot): BookDescription {
  return { file, sheets: sheets.map(describeSheet) };
}
