import { cellAt } from "../../../workbook/snapshot";
import { bodyRows, figureColumns, headingOf, textAt } from "../page";
import type { FormPage, FormTable, Judge } from "../page";

const IN_BRACKETS = /[（(［[]\s*(?:単位[:：]?)?[^（()）［\]]{1,8}[)）］\]]\s*$/;

function hasUnitBeside(page: FormPage, table: FormTable, row: number): boolean {
  const at = (role: string) => table.columns.find((each) => each.role === role)?.column;
  const [unit, indicator] = [at("unit"), at("indicator")];
  return (unit !== undefined && textAt(page, row, unit) !== "") || (indicator !== undefined && IN_BRACKETS.test(textAt(page, row, indicator)));
}

/** L3-04: figures without a unit in the cell, its format, its heading, its row. */
export const judgeUnitsGiven: Judge = (page) =>
  page.tables.flatMap((table) =>
    figureColumns(table).flatMap((column) => {
      if (IN_BRACKETS.test(headingOf(page, table, column))) return [];
      return bodyRows(table).flatMap((row) => {
        const cell = cellAt(page.sheet, row, column);
        const bare = cell.kind === "number" ? !/["%\\]/.test(cell.format) : cell.kind === "text" && /^[▲△+-]?[0-9０-９.,，．]+$/.test(cell.text.trim());
        return bare && !hasUnitBeside(page, table, row) ? [{ row, column }] : [];
      });
    }),
  );
