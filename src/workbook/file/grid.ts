import { cellName, type Area, type Position } from "../address";
import { EMPTY, type Cell } from "../snapshot";
import type { Budget } from "./budget";

export type Located = Position & { readonly cell: Cell };

export type Grid = { readonly top: number; readonly left: number; readonly rows: readonly (readonly Cell[])[] };

const countCells = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

function stretch(extent: Area | null, area: Area): Area {
  if (!extent) return area;
  return {
    top: Math.min(extent.top, area.top),
    left: Math.min(extent.left, area.left),
    bottom: Math.max(extent.bottom, area.bottom),
    right: Math.max(extent.right, area.right),
  };
}

/** From the first to the last cell or merge. A merge that reaches to the end of the sheet does not stretch it. */
function findExtent(cells: readonly Located[], merges: readonly Area[], budget: Budget): Area | null {
  let extent: Area | null = null;
  for (const { row, column } of cells) extent = stretch(extent, { top: row, left: column, bottom: row, right: column });
  for (const merge of merges) {
    const wider = stretch(extent, merge);
    if (budget.canSpan(countCells(wider))) extent = wider;
  }
  return extent;
}

/** The cells as a full rectangle; refused if they stand too far apart for one. */
export function spanGrid(cells: readonly Located[], merges: readonly Area[], sheet: string, budget: Budget): Grid {
  const extent = findExtent(cells, merges, budget);
  if (!extent) return { top: 0, left: 0, rows: [] };
  const { top, left, bottom, right } = extent;
  budget.spendGrid(countCells(extent), sheet, cellName({ row: bottom, column: right }));
  const rows = Array.from({ length: bottom - top + 1 }, () => new Array<Cell>(right - left + 1).fill(EMPTY));
  for (const { row, column, cell } of cells) {
    const cellsOfRow = rows[row - top];
    if (cellsOfRow) cellsOfRow[column - left] = cell;
  }
  return { top, left, rows };
}
