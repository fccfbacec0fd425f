import { bodyRows, columnsOf, headingOf, textAt } from "../page";
import type { Judge } from "../page";

/** L1-05: columns in which something stands, with nothing above it. */
export const judgeColumnsNamed: Judge = (page) =>
  page.tables.flatMap((table) =>
    columnsOf(table)
      .filter((column) => headingOf(page, table, column) === "" && bodyRows(table).some((row) => textAt(page, row, column) !== ""))
      .map((column) => ({ row: table.area.top, column })),
  );
