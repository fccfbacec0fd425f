import { cellOf, pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const unitsGiven: FormFault = {
  spoil(table, dice) {
    const row = pickRow(table, dice);
    return { what: `${cellOf(table, row, "unit")} 空白`, table: put(table, row, "unit", "") };
  },
};
