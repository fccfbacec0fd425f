import { contains, type Area, type Position } from "../workbook/address";
import type { MergeIndex } from "./merge-index";

export type VisibleRow = { readonly row: number; readonly cells: readonly VisibleCell[] };
export type VisibleCell = Position & { readonly area: Area | null };

/**
 * The cells to draw for the rows and columns in view. A merged area that begins above or left of the view
 * is drawn from its first cell all the same, so its row comes back too.
 */
export function visibleCells(rows: readonly number[], columns: readonly number[], merges: MergeIndex): VisibleRow[] {
  const cells = new Map<number, VisibleCell[]>();
  const drawn = new Set<Area>();
  const add = (cell: VisibleCell) => {
    const inRow = cells.get(cell.row);
    if (inRow === undefined) cells.set(cell.row, [cell]);
    else inRow.push(cell);
  };
  for (const row of rows) {
    if (!cells.has(row)) cells.set(row, []);
    for (const column of columns) {
      const area = merges.at({ row, column });
      if (area === null) add({ row, column, area });
      else if (!drawn.has(area)) {
        drawn.add(area);
        add({ row: area.top, column: area.left, area });
      }
    }
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => ({ row, cells: inRow.sort((a, b) => a.column - b.column) }));
}

export function isAt(cell: VisibleCell, position: Position): boolean {
  return cell.area === null ? cell.row === position.row && cell.column === position.column : contains(cell.area, position);
}
