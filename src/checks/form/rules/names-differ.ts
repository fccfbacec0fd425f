import { foldName } from "../../../quantity/fold";
import type { FormRule } from "../form-rule";
import { columnsOf, headerRows, headingOf } from "../page";
import type { Judge } from "../page";

/** Headings over several rows, and headings that stand twice. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) => {
    const names = columnsOf(table).map((column) => ({ column, name: foldName(headingOf(page, table, column)) }));
    const twice = names.filter(({ name }, index) => name !== "" && names.findIndex((other) => other.name === name) < index);
    const further = headerRows(table).slice(1);
    return [...further.map((row) => ({ row, column: table.area.left })), ...twice.map(({ column }) => ({ row: table.area.top, column }))];
  });

export const namesDiffer: FormRule = { id: "form-l2-03", judge };
