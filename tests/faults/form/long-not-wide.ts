import { addColumn } from "./data-table";
import type { FormFault } from "./form-fault";

export const longNotWide: FormFault = {
  spoil(table, dice) {
    const years = Array.from({ length: 2 + dice.below(3) }, (_, index) => 2025 + index);
    return { what: years.join(), table: years.reduce((wider, year) => addColumn(wider, [`${String(year)}年度実績値`, ...table.rows.slice(1).map((_, index) => 10 + index)]), table) };
  },
};
