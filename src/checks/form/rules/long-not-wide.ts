import type { Judge } from "../page";

/** L3-09: years side by side, goals or projects as columns. */
export const judgeLongNotWide: Judge = ({ tables }) =>
  tables.flatMap(({ area, columns }) =>
    columns.filter(({ role, year }, index) => (year || role === "goalMark" || role === "mark") && columns.findIndex((other) => other.role === role) < index).map(({ column }) => ({ row: area.top, column })),
  );
