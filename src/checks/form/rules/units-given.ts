import { readAmount } from "../../../quantity/amount";
import { foldWidth } from "../../../quantity/fold";
import { cellAt } from "../../../workbook/snapshot";
import type { FormRule } from "../form-rule";
import { bodyRows, figureColumns, headingOf, textAt } from "../page";
import type { FormPage, FormTable, Judge } from "../page";

const IN_BRACKETS = /[([]\s*(?:単位:?)?\s*([^()[\]]{1,8})[)\]]\s*$/;
/** 受診者数（累計） says how it was counted, not in what. */
const REMARK = /計|延べ|値$|平均|年度|年間|再掲/;

/** 受診者数（人）, but neither 講座数（全３回） nor 受診者数（累計）. */
function endsWithUnit(name: string): boolean {
  const inside = IN_BRACKETS.exec(foldWidth(name))?.[1];
  if (inside === undefined || REMARK.test(inside)) return false;
  const read = readAmount(`1${inside}`, null);
  return "amount" in read && read.amount.unit !== null;
}

function hasUnitBeside(page: FormPage, table: FormTable, row: number): boolean {
  const at = (role: string) => table.columns.find((each) => each.role === role)?.column;
  const [unit, indicator] = [at("unit"), at("indicator")];
  return (unit !== undefined && textAt(page, row, unit) !== "") || (indicator !== undefined && endsWithUnit(textAt(page, row, indicator)));
}

/** Figures without a unit in the cell, its format, its heading, its row. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) =>
    figureColumns(table).flatMap((column) => {
      if (endsWithUnit(headingOf(page, table, column))) return [];
      return bodyRows(table).flatMap((row) => {
        const cell = cellAt(page.sheet, row, column);
        const bare = cell.kind === "number" ? !/["%\\]/.test(cell.format) : cell.kind === "text" && /^[▲△+-]?[0-9０-９.,，．]+$/.test(cell.text.trim());
        return bare && !hasUnitBeside(page, table, row) ? [{ row, column }] : [];
      });
    }),
  );

export const unitsGiven: FormRule = { id: "form-l3-04", judge };
