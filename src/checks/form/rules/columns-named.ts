import type { FormRule } from "../form-rule";
import { bodyRows, columnsOf, headingOf, textAt } from "../page";
import type { Judge } from "../page";

/** Columns in which something stands, with nothing above it. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) =>
    columnsOf(table)
      .filter((column) => headingOf(page, table, column) === "" && bodyRows(table).some((row) => textAt(page, row, column) !== ""))
      .map((column) => ({ row: table.area.top, column })),
  );

export const columnsNamed: FormRule = { id: "form-l1-05", judge };
