import type { FormRule } from "../form-rule";
import type { Judge } from "../page";

/** Years side by side, goals or projects as columns. */
const judge: Judge = ({ tables }) =>
  tables.flatMap(({ area, columns }) =>
    columns.filter(({ role, year }, index) => (year || role === "goalMark" || role === "mark") && columns.findIndex((other) => other.role === role) < index).map(({ column }) => ({ row: area.top, column })),
  );

export const longNotWide: FormRule = { id: "form-l3-09", judge };
