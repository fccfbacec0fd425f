import type { FormRule } from "../form-rule";
import type { Judge } from "../page";

/** Each table after the first. */
const judge: Judge = ({ tables }) => tables.slice(1).map(({ area }) => ({ row: area.top, column: area.left }));

export const oneTable: FormRule = { id: "form-l1-02", judge };
