import { foldName } from "../../quantity/fold";
import { isNote } from "../rows/row-kind";
import type { SheetGrid } from "../sheet-grid";

/** The first texts of a column, by which its heading is judged. */
export type Sample = {
  readonly texts: readonly string[];
  /** How many of them fit, from 0 to 1; 0 for an empty column. */
  readonly share: (fits: (text: string) => boolean) => number;
};

const ENOUGH = 60;

/** Neither notes nor the heading on the next printed page are what the column holds. */
export function sampleOf(grid: SheetGrid, column: number, firstRow: number): Sample {
  const texts: string[] = [];
  const heading = firstRow > grid.firstRow ? grid.folded(firstRow - 1, column) : "";
  for (let row = firstRow; row <= grid.lastRow && texts.length < ENOUGH; row += 1) {
    const text = grid.text(row, column);
    if (text.trim() !== "" && !isNote(text) && foldName(text) !== heading) texts.push(text);
  }
  return { texts, share: (fits) => (texts.length === 0 ? 0 : texts.filter(fits).length / texts.length) };
}
