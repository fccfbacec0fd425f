import { addColumn, insertRows, textIn } from "./data-table";
import type { FormFault } from "./form-fault";

export const namesDiffer: FormFault = {
  spoil(table, dice) {
    if (dice.below(2) === 0) {
      const above = table.columns.map((name) => (name === "baseline" ? "数値" : name === "target" ? "" : textIn(table, 0, name)));
      const below = table.columns.map((name) => (name === "baseline" ? "現状値" : name === "target" ? "目標値" : ""));
      return { what: "2行の見出し", table: { ...insertRows({ ...table, rows: table.rows.slice(1) }, 0, [above, below]) } };
    }
    return { what: "備考が2つ", table: addColumn(addColumn(table, ["備考", ...table.rows.slice(1).map(() => "ア")]), ["備考", ...table.rows.slice(1).map(() => "イ")]) };
  },
  besides: { "form-l3-01": "a header of two rows has no data in row 2" },
};
