import { cellOf, pickColumn, pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const zeroOrBlank: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["baseline", "target"]);
    if (!column) return null;
    const row = pickRow(table, dice);
    return { what: `${cellOf(table, row, column)} 空白`, table: put(table, row, column, "") };
  },
};
