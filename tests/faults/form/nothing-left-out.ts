import { cellOf, pickColumn, pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const nothingLeftOut: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["code", "measure"]);
    if (!column) return null;
    const row = pickRow(table, dice, 2);
    return { what: `${cellOf(table, row, column)} 省略`, table: put(table, row, column, "") };
  },
};
