import { areaName, cellName } from "../../src/workbook/address";
import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import type { BookDescription, DescribedCell, SheetDescription } from "./book-description";

function describeSheet({ name, visibility, rows, top, left, merges, hiddenRows, hiddenColumns, ...sheet }: SheetSnapshot): SheetDescription {
  const cells: Record<string, DescribedCell> = {};
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell.kind !== "empty") cells[cellName({ row: r + top, column: c + left })] = cell;
    });
  });
  return { name, visibility, protected: sheet.protected, cells, merges: merges.map(areaName), hiddenRows, hiddenColumns };
}

/** What was read from one side of the seam, so that the other can be given the same book. */
export function describeBook({ file, readOnly, sheets, ...book }: Snapshot): BookDescription {
  return { file, readOnly, protected: book.protected, sheets: sheets.map(describeSheet) };
}
