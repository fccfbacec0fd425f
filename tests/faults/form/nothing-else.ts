import { blankRow, insertRows } from "./data-table";
import type { FormFault } from "./form-fault";

export const nothingElse: FormFault = {
  spoil(table, dice) {
    if (dice.below(2) === 0) return { what: "上に題名", table: insertRows(table, 0, [["指標一覧"], blankRow(table)]) };
    return { what: "下に注", table: { ...table, rows: [...table.rows, blankRow(table), ["※現状値は速報値を含む。"]] } };
  },
  besides: { "form-l3-01": "below a title the header is not in row 1" },
};
