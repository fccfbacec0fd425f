import type { Area } from "../../workbook/address";
import type { DraftCell } from "../../workbook/draft";
import { pausing, type Pauses } from "../../workbook/steps";
import { linesIn } from "../text-size";

/** A row of a matrix has some hundred cells. */
const ROWS_A_STEP = 20;
const LINE = 15;
const PADDING = 3;
/** Widths count digits of the book's 11 points; a table is set in 10, where more fits into a line. */
const SMALLER = 1.15;

const textOf = (cell: DraftCell | undefined) => (cell?.kind === "text" || cell?.kind === "link" ? cell.text : "");

/** How high a text must stand in a column so wide. */
export const heightOfText = (text: string, width: number) => linesIn(text, width * SMALLER) * LINE + PADDING;

const widthOf = (widths: readonly number[], { left, right }: Area) => widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
const covers = (area: Area, row: number, column: number) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Rows high enough for what stands in them; a text merged over several rows stretches the last of them where they are too low. */
export function* heightsInSteps(cells: readonly (readonly DraftCell[])[], widths: readonly number[], merges: readonly Area[]): Pauses<readonly number[]> {
  // Pages of three hundred measures have thousands of merges: each row is given its own.
  const inRow = cells.map((): Area[] => []);
  for (const area of merges) for (let row = area.top; row <= area.bottom; row += 1) inRow[row]?.push(area);
  const heights: number[] = [];
  yield* pausing(cells.entries(), ([index, row]) => {
    const merged = inRow[index] ?? [];
    const alone = row.map((cell, column) => (merged.some((area) => covers(area, index, column)) ? 0 : heightOfText(textOf(cell), widths[column] ?? 10)));
    heights.push(Math.max(LINE + PADDING, ...alone));
  }, ROWS_A_STEP);
  yield* pausing([...merges].sort((a, b) => a.bottom - b.bottom), (area) => {
    const needed = heightOfText(textOf(cells[area.top]?.[area.left]), widthOf(widths, area));
    const standing = heights.slice(area.top, area.bottom + 1).reduce((total, height) => total + height, 0);
    const last = heights[area.bottom];
    if (last !== undefined && needed > standing) heights[area.bottom] = last + needed - standing;
  });
  // Excel takes no row higher than this.
  return heights.map((height) => Math.min(height, 409));
}
