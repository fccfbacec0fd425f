import { blankRow, insertRows } from "./data-table";
import type { FormFault } from "./form-fault";

export const headerFirst: FormFault = {
  spoil(table, dice) {
    const empty = 1 + dice.below(3);
    return { what: `上に空白${String(empty)}行`, table: insertRows(table, 0, Array.from({ length: empty }, () => blankRow(table))) };
  },
};
