import type { Area, Position } from "../workbook/address";

/** Which merged area a cell belongs to, asked for thousands of cells at every scroll. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();

  constructor(readonly merges: readonly Area[]) {
    for (const area of merges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const inRow = this.byRow.get(row);
        if (inRow === undefined) this.byRow.set(row, [area]);
        else inRow.push(area);
      }
    }
  }

  at({ row, column }: Position): Area | null {
    return this.byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
  }

  /** The cell that holds what is shown at a position: the first one of its merged area. */
  anchorOf(position: Position): Position {
    const area = this.at(position);
    return area === null ? position : { row: area.top, column: area.left };
  }
}
