import { blankRow } from "./data-table";
import type { FormFault } from "./form-fault";

export const oneTable: FormFault = {
  spoil(table) {
    const second = [["施策コード", "施策名", "SDGsのゴール"], ["1-1", "健康づくり", 3], ["1-2", "学校教育", 4]] as const;
    return { what: "二つ目の表", table: { ...table, rows: [...table.rows, blankRow(table), blankRow(table), ...second] } };
  },
};
