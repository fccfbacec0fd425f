import { pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const othersApart: FormFault = {
  spoil(table, dice) {
    const typed = dice.pick(["その他（市民意識調査）", "その他：聞き取り", "その他(電話)"]) ?? "";
    return table.columns.includes("note") ? { what: typed, table: put(table, pickRow(table, dice), "note", typed) } : null;
  },
};
