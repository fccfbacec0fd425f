import { pickRow } from "./data-table";
import type { FormFault } from "./form-fault";

export const nothingHidden: FormFault = {
  spoil(table, dice) {
    if (dice.below(2) === 0) return { what: "非表示の列", table: { ...table, hiddenColumns: [dice.below(table.columns.length)] } };
    return { what: "非表示の行", table: { ...table, hiddenRows: [pickRow(table, dice)] } };
  },
};
