import { areaName } from "../workbook/address";
import type { Area } from "../workbook/address";
import type { DraftCell, Validation } from "../workbook/draft";

/** The title, one note and two rows of headings stand above the marks of a matrix; 政策 and 重点施策 left of them. */
const FIRST_ROW = 4;
const FIRST_COLUMN = 2;

const areaOf = (rows: number, column: number, columns = 1): Area => ({ top: FIRST_ROW, bottom: FIRST_ROW + rows - 1, left: FIRST_COLUMN + column, right: FIRST_COLUMN + column + columns - 1 });

/** The marks below each other in a column, counted by the sheet itself: a mark set by hand is counted at once. */
export function markTotals(marks: readonly string[], rows: number, counts: readonly number[]): readonly DraftCell[] {
  return counts.map((count, column) => ({
    kind: "formula",
    formula: `=${marks.map((mark) => `COUNTIF(${areaName(areaOf(rows, column))},"${mark}")`).join("+")}`,
    value: { kind: "number", value: String(count) },
    format: "0",
  }));
}

/** In the cells of a matrix one of these marks is chosen, or nothing. */
export const markChoices = (marks: readonly string[], rows: number, columns: number): readonly Validation[] => [{ area: areaOf(rows, 0, columns), list: marks }];
