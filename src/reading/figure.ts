import type { Figure, Typed } from "../plan/plan";
import { readNumber, readQuantity } from "../quantity/read-quantity";
import type { Quantity } from "../quantity/quantity";
import type { Cell } from "../workbook/snapshot";
import type { SheetGrid } from "./sheet-grid";

function quantityOf(cell: Cell): Quantity {
  switch (cell.kind) {
    case "empty":
      return { state: "empty" };
    case "number":
      return readNumber(cell.value, cell.format);
    case "text":
      return readQuantity(cell.text);
    case "error":
      return { state: "unreadable", why: "error-value" };
    case "date":
    case "boolean":
      return { state: "unreadable", why: "no-number" };
  }
}

export function readFigure(grid: SheetGrid, row: number, column: number): Figure {
  return { text: grid.text(row, column), place: grid.place(row, column), quantity: quantityOf(grid.cell(row, column)), columnYear: null };
}

/** `null` where nothing was typed. */
export function readTyped(grid: SheetGrid, row: number, column: number | undefined): Typed | null {
  if (column === undefined || grid.isBlank(row, column)) return null;
  return { text: grid.text(row, column).trim(), place: grid.place(row, column) };
}
