import type { Judge } from "../page";

/** L1-02: each table after the first. */
export const judgeOneTable: Judge = ({ tables }) => tables.slice(1).map(({ area }) => ({ row: area.top, column: area.left }));
