import { cellOf, pickRow, put, valueAt } from "./data-table";
import type { FormFault } from "./form-fault";

export const noFormulas: FormFault = {
  spoil(table, dice) {
    const row = pickRow(table, dice);
    const value = Number(valueAt(table, row, "target"));
    const formula = `=${cellOf(table, row, "baseline")}+1`;
    return { what: formula, table: put(table, row, "target", { kind: "number", value, text: String(value), format: "General", formula }) };
  },
};
