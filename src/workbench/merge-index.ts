import { contains, type Area, type Position } from "../workbook/address";

/** Merged areas of more rows than this are looked through one by one: a column merged to the sheet's end has a million. */
const TALL = 1000;

/** Which merged area a cell belongs to, asked for thousands of cells at every scroll. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: readonly Area[];

  constructor(readonly merges: readonly Area[]) {
    this.tall = merges.filter(({ top, bottom }) => bottom - top >= TALL);
    for (const area of merges.filter(({ top, bottom }) => bottom - top < TALL)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const inRow = this.byRow.get(row);
        if (inRow === undefined) this.byRow.set(row, [area]);
        else inRow.push(area);
      }
    }
  }

  at(position: Position): Area | null {
    return this.byRow.get(position.row)?.find((area) => contains(area, position)) ?? this.tall.find((area) => contains(area, position)) ?? null;
  }

  /** The cell that holds what is shown at a position: the first one of its merged area. */
  anchorOf(position: Position): Position {
    const area = this.at(position);
    return area === null ? position : { row: area.top, column: area.left };
  }
}
