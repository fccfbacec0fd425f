import { readDirectionRef } from "../direction-ref";
import type { SheetGrid } from "../sheet-grid";
import type { Pauses } from "../../workbook/steps";

const ROWS_A_STEP = 100;

type Cell = { readonly row: number; readonly measure: string | null; readonly direction: number };

function* listCells(grid: SheetGrid, column: number, depth: number | null): Pauses<readonly Cell[]> {
  const cells: Cell[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if ((row - grid.firstRow) % ROWS_A_STEP === 0) yield;
    const text = grid.text(row, column);
    if (!text.includes("方針")) continue;
    const { measure, direction } = readDirectionRef(text, depth);
    if (direction !== null) cells.push({ row, measure, direction: Number(direction) });
  }
  return cells;
}

/** So many cells say how an office writes; one in ten may have lost its code. */
const FEW = 2;
const LOST = 0.1;

/**
 * The rows of a column in which 方針１ stands without its measure, though this office writes the code in every cell:
 * 7-1 方針１, 7-1 方針２, 方針１, 7-2 方針２. They go on from no measure above. Where a code is never written twice
 * (1-1 方針１, 方針２, 1-2 方針１) it may be left out on purpose, and only a number that does not go on tells.
 */
export function* findLostMeasures(grid: SheetGrid, column: number, depth: number | null): Pauses<ReadonlySet<number>> {
  const cells = yield* listCells(grid, column, depth);
  const coded = cells.filter(({ measure }) => measure !== null);
  const bare = cells.filter(({ measure }) => measure === null);
  if (coded.length < FEW || bare.length > Math.max(1, coded.length * LOST)) return new Set();
  const repeats = coded.some(({ measure }, index) => index > 0 && coded[index - 1]?.measure === measure);
  const goesOn = (cell: Cell, index: number) => cell.direction > (cells[index - 1]?.direction ?? Infinity);
  return new Set(cells.flatMap((cell, index) => (cell.measure === null && (repeats || !goesOn(cell, index)) ? [cell.row] : [])));
}
