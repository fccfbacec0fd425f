import { cellName, type Area, type Position } from "../address";
import { EMPTY, type Cell } from "../snapshot";
import type { Budget } from "./budget";
import type { Steps } from "./steps";

export type Located = Position & { readonly cell: Cell };

export type Grid = { readonly top: number; readonly left: number; readonly rows: readonly (readonly Cell[])[] };

const countCells = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

/** Some milliseconds of work. */
const CELLS_A_STEP = 10_000;

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
function* findExtent(cells: readonly Located[], merges: readonly Area[], budget: Budget): Steps<Area | null> {
  let extent: Area | null = null;
  for (const [index, { row, column }] of cells.entries()) {
    extent = stretch(extent, { top: row, left: column, bottom: row, right: column });
    if (index % CELLS_A_STEP === 0) yield 0;
  }
  for (const merge of merges) {
    const wider = stretch(extent, merge);
    if (budget.canSpan(countCells(wider))) extent = wider;
  }
  return extent;
}

/** The cells as a full rectangle; refused if they stand too far apart for one. */
export function* spanGridInSteps(cells: readonly Located[], merges: readonly Area[], sheet: string, budget: Budget): Steps<Grid> {
  const extent = yield* findExtent(cells, merges, budget);
  if (!extent) return { top: 0, left: 0, rows: [] };
  const { top, left, bottom, right } = extent;
  budget.spendGrid(countCells(extent), sheet, cellName({ row: bottom, column: right }));
  const width = right - left + 1;
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    rows.push(new Array<Cell>(width).fill(EMPTY));
    if (row % Math.ceil(CELLS_A_STEP / width) === 0) yield 0;
  }
  for (const [index, { row, column, cell }] of cells.entries()) {
    const cellsOfRow = rows[row - top];
    if (cellsOfRow) cellsOfRow[column - left] = cell;
    if (index % CELLS_A_STEP === 0) yield 0;
  }
  return { top, left, rows };
}
