import { filledRows, hierarchyColumns, isCovered, textAt } from "../page";
import type { Judge } from "../page";

/** L2-02: a name that stands in the first of its rows and is left out below. */
export const judgeNothingLeftOut: Judge = (page) =>
  page.tables.flatMap((table) => {
    const rows = filledRows(page, table);
    return hierarchyColumns(table).flatMap((column) => {
      const first = rows.find((row) => textAt(page, row, column) !== "");
      return rows.filter((row) => first !== undefined && row > first && textAt(page, row, column) === "" && !isCovered(page, row, column)).map((row) => ({ row, column }));
    });
  });
