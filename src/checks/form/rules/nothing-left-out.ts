import type { FormRule } from "../form-rule";
import { filledRows, hierarchyColumns, isCovered, textAt } from "../page";
import type { Judge } from "../page";

/** A name that stands in the first of its rows and is left out below. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) => {
    const rows = filledRows(page, table);
    return hierarchyColumns(table).flatMap((column) => {
      const first = rows.find((row) => textAt(page, row, column) !== "");
      return rows.filter((row) => first !== undefined && row > first && textAt(page, row, column) === "" && !isCovered(page, row, column)).map((row) => ({ row, column }));
    });
  });

export const nothingLeftOut: FormRule = { id: "form-l2-02", judge };
