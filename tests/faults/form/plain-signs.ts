import { pickColumn, pickRow, put, textIn } from "./data-table";
import type { FormFault } from "./form-fault";

export const plainSigns: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["indicator", "note", "measure"]);
    if (!column) return null;
    const row = pickRow(table, dice);
    const typed = `${textIn(table, row, column)}${dice.pick(["①", "㈱", "㎡", "Ⅳ"]) ?? ""}`;
    return { what: typed, table: put(table, row, column, typed) };
  },
};
