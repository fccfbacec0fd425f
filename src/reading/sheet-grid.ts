import { foldName } from "../quantity/fold";
import { cellName, contains } from "../workbook/address";
import type { Area } from "../workbook/address";
import type { Place } from "../workbook/place";
import { cellAt, textOf } from "../workbook/snapshot";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";

/** One sheet as a reader walks it: by row and column of the sheet, with its merged areas known. */
export class SheetGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly mergedAt = new Map<number, Area[]>();

  constructor(
    readonly file: string,
    readonly sheet: SheetSnapshot,
    /** Only these columns of the sheet, where several tables stand side by side. */
    only: { readonly left: number; readonly right: number } | null = null,
  ) {
    this.firstRow = sheet.top;
    this.lastRow = sheet.top + sheet.rows.length - 1;
    this.firstColumn = only?.left ?? sheet.left;
    this.lastColumn = only?.right ?? sheet.left + (sheet.rows[0]?.length ?? 0) - 1;
    for (const area of sheet.merges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const areas = this.mergedAt.get(row);
        if (areas) areas.push(area);
        else this.mergedAt.set(row, [area]);
      }
    }
  }

  /** The same sheet, seen between two of its columns. */
  between(left: number, right: number): SheetGrid {
    return new SheetGrid(this.file, this.sheet, { left, right });
  }

  cell(row: number, column: number): Cell {
    return cellAt(this.sheet, row, column);
  }

  /** As a person sees it; nothing in a cell that is covered by a merged one. */
  text(row: number, column: number): string {
    return textOf(this.cell(row, column));
  }

  /** For comparing with known words. */
  folded(row: number, column: number): string {
    return foldName(this.text(row, column));
  }

  isBlank(row: number, column: number): boolean {
    return this.text(row, column).trim() === "";
  }

  /** The merged area over a cell, or the cell alone. */
  area(row: number, column: number): Area {
    const merged = this.mergedAt.get(row)?.find((area) => contains(area, { row, column }));
    return merged ?? { top: row, left: column, bottom: row, right: column };
  }

  place(row: number, column: number): Place {
    return { file: this.file, sheet: this.sheet.name, cell: cellName({ row, column }) };
  }
}
