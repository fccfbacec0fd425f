import { pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const westernYears: FormFault = {
  spoil(table, dice) {
    if (dice.below(2) === 0) return { what: "令和6年度現状値", table: put(table, 0, "baseline", "令和6年度現状値") };
    const typed = dice.pick(["R5の値", "平成31年から", "令和元年度調査"]) ?? "";
    return table.columns.includes("note") ? { what: typed, table: put(table, pickRow(table, dice), "note", typed) } : null;
  },
};
