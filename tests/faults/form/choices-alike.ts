import { put, valueAt } from "./data-table";
import type { FormFault } from "./form-fault";

export const choicesAlike: FormFault = {
  spoil(table, dice) {
    const typed = table.rows.flatMap((_, index) => (index > 0 && valueAt(table, index, "kept") === "○" ? [index] : []));
    // Alone, a sign is not the other way of writing anything.
    const row = typed.length < 2 ? null : dice.pick(typed);
    const other = dice.pick(["〇", "◯"]) ?? "";
    return row === null ? null : { what: other, table: put(table, row, "kept", other) };
  },
};
