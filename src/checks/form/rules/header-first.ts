import type { FormRule } from "../form-rule";
import type { Judge } from "../page";

/** Whatever stands, or is left empty, above the header of the first table. */
const judge: Judge = ({ tables }) => {
  const first = [...tables].sort((a, b) => a.area.top - b.area.top)[0];
  return first && (first.area.top > 0 || first.headerBottom > first.area.top) ? [{ row: first.area.top, column: first.area.left }] : [];
};

export const headerFirst: FormRule = { id: "form-l3-01", judge };
