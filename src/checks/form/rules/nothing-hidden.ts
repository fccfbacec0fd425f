import type { Judge } from "../page";

/** L1-13: hidden rows and columns among those that are used. */
export const judgeNothingHidden: Judge = ({ sheet }) => {
  const { top, left, rows, hiddenRows, hiddenColumns } = sheet;
  const width = rows[0]?.length ?? 0;
  return [
    ...hiddenRows.filter((row) => row >= top && row < top + rows.length).map((row) => ({ row, column: left })),
    ...hiddenColumns.filter((column) => column >= left && column < left + width).map((column) => ({ row: top, column })),
  ];
};
