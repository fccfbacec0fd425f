import type { FormRule } from "../form-rule";
import { figureColumns, filledRows, isCovered, textAt } from "../page";
import type { Judge } from "../page";

/** An empty cell among figures may be a zero, a figure to come, or none. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) => {
    const rows = filledRows(page, table);
    return figureColumns(table).flatMap((column) => rows.filter((row) => textAt(page, row, column) === "" && !isCovered(page, row, column)).map((row) => ({ row, column })));
  });

export const zeroOrBlank: FormRule = { id: "form-l1-09", judge };
