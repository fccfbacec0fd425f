import type { FormRule } from "../form-rule";
import { bodyRows, columnsOf, headerRows, isCovered, textAt } from "../page";
import type { FormPage, FormTable, Judge } from "../page";

const isEmpty = (page: FormPage, row: number, column: number) => textAt(page, row, column) === "" && !isCovered(page, row, column);

/** The header again, on the next printed page. */
function isHeaderAgain(page: FormPage, table: FormTable, row: number): boolean {
  const cells = columnsOf(table).filter((column) => textAt(page, row, column) !== "");
  return cells.length > 1 && headerRows(table).some((header) => cells.every((column) => textAt(page, row, column) === textAt(page, header, column)));
}

/** Empty rows and columns inside a table, and headers that stand in it again. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) => [
    ...bodyRows(table).filter((row) => columnsOf(table).every((column) => isEmpty(page, row, column)) || isHeaderAgain(page, table, row)).map((row) => ({ row, column: table.area.left })),
    ...columnsOf(table).filter((column) => [...headerRows(table), ...bodyRows(table)].every((row) => isEmpty(page, row, column))).map((column) => ({ row: table.area.top, column })),
  ]);

export const unbroken: FormRule = { id: "form-l1-03", judge };
