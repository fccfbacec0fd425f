import { pickRow, put } from "./data-table";
import type { FormFault } from "./form-fault";

export const oneDatum: FormFault = {
  spoil(table, dice) {
    const [column, text] = dice.pick([["baseline", "小学校 94.2%\n中学校 87.4%"], ["note", "・速報値\n・年度末"], ["note", "3、4"]] as const) ?? ["note", ""];
    return table.columns.includes(column) ? { what: text, table: put(table, pickRow(table, dice), column, text) } : null;
  },
  besides: { "form-l1-06": "the values are kept apart by a line break", "form-l2-01": "two figures in a cell are a text" },
};
