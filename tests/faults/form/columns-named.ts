import { pickColumn, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const columnsNamed: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["department", "note", "kept"]);
    return column && { what: `${column}の項目名なし`, table: put(table, 0, column, "") };
  },
};
