import { figureColumns, filledRows, isCovered, textAt } from "../page";
import type { Judge } from "../page";

/** L1-09: an empty cell among figures may be a zero, a figure to come, or none. */
export const judgeZeroOrBlank: Judge = (page) =>
  page.tables.flatMap((table) =>
    figureColumns(table).flatMap((column) => filledRows(page, table).filter((row) => textAt(page, row, column) === "" && !isCovered(page, row, column)).map((row) => ({ row, column }))),
  );
