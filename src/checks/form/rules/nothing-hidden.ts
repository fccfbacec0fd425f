import type { FormRule } from "../form-rule";
import type { Judge } from "../page";

/** Hidden rows and columns among those that are used. */
const judge: Judge = ({ sheet }) => {
  const { top, left, rows, hiddenRows, hiddenColumns } = sheet;
  const width = rows[0]?.length ?? 0;
  return [
    ...hiddenRows.filter((row) => row >= top && row < top + rows.length).map((row) => ({ row, column: left })),
    ...hiddenColumns.filter((column) => column >= left && column < left + width).map((column) => ({ row: top, column })),
  ];
};

export const nothingHidden: FormRule = { id: "form-l1-13", judge };
