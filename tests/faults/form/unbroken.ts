import { blankRow, insertRows, pickRow } from "./data-table";
import type { FormFault } from "./form-fault";

export const unbroken: FormFault = {
  spoil(table, dice) {
    const row = pickRow(table, dice, 2);
    const [header = []] = table.rows;
    return dice.below(2) === 0 ? { what: `${String(row)}行の次に空白の行`, table: insertRows(table, row, [blankRow(table)]) } : { what: `${String(row)}行の次に見出し`, table: insertRows(table, row, [header]) };
  },
};
