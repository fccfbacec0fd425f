import { cellOf, pickColumn, put, valueAt } from "./data-table";
import type { FormFault } from "./form-fault";

export const noMerging: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["code", "measure", "department"]);
    const row = dice.pick(table.rows.flatMap((_, index) => (column && index > 0 && valueAt(table, index, column) === valueAt(table, index + 1, column) ? [index] : [])));
    if (!column || row === null) return null;
    const area = `${cellOf(table, row, column)}:${cellOf(table, row + 1, column)}`;
    return { what: area, table: { ...put(table, row + 1, column, ""), merges: [area] } };
  },
};
