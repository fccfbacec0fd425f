import { pickColumn, pickRow, put, textIn } from "./data-table";
import type { FormFault } from "./form-fault";

export const numbersAsNumbers: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["baseline", "target"]);
    if (!column) return null;
    const row = pickRow(table, dice);
    const value = textIn(table, row, column);
    const typed = dice.pick([`${value}${textIn(table, row, "unit")}`, value, `約${value}`, `${value}以上`]) ?? value;
    return { what: typed, table: put(table, row, column, typed) };
  },
};
