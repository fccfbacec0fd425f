import { areaName, contains, parseCell } from "../workbook/address";
import type { Area } from "../workbook/address";
import type { Pauses } from "../workbook/steps";
import type { OutsideRange } from "./reading";
import { readProject } from "./rows/lines";
import { filledCells } from "./rows/row-kind";
import type { Scope } from "./scope";
import type { SheetGrid } from "./sheet-grid";
import type { PlanList } from "./tables/related-plans";

const ROWS_A_STEP = 50;

const areaOf = ({ shape }: Scope): Area => ({ top: shape.top, left: shape.left, bottom: shape.lastRow, right: shape.right });

/** The line right above a table is its caption, a project's name holds for what follows: both were understood. */
function isUnderstood(grid: SheetGrid, row: number, column: number, text: string, tables: readonly Area[]): boolean {
  return tables.some(({ top }) => top === row + 1) || readProject(text, grid.place(row, column)) !== null;
}

/** Titles, rules and notes around the tables: nothing was taken from them, and they are named so that nothing drops out in silence. */
export function* outsideInSteps(grid: SheetGrid, scopes: readonly Scope[], lists: readonly PlanList[]): Pauses<readonly OutsideRange[]> {
  const tables = scopes.map(areaOf);
  const listed = new Set(lists.flatMap(({ lines }) => lines.map(({ place }) => parseCell(place.cell)?.row ?? -1)));
  const areas: Area[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    const outside = filledCells(grid, row, grid.firstColumn, grid.lastColumn).filter(
      ({ column, text }) => !tables.some((area) => contains(area, { row, column })) && !isUnderstood(grid, row, column, text, tables),
    );
    const [first] = outside;
    const last = outside.at(-1);
    // The heading of a list stands right above its first line.
    if (!first || !last || listed.has(row) || listed.has(row + 1)) continue;
    const open = areas.at(-1);
    if (open?.bottom === row - 1) areas.splice(-1, 1, { top: open.top, left: Math.min(open.left, first.column), bottom: row, right: Math.max(open.right, last.column) });
    else areas.push({ top: row, left: first.column, bottom: row, right: last.column });
  }
  return areas.map((area) => ({ file: grid.file, sheet: grid.sheet.name, range: areaName(area), text: grid.text(area.top, area.left).trim() }));
}
