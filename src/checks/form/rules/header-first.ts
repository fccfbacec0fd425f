import type { Judge } from "../page";

/** L3-01: whatever stands, or is left empty, above the header of the first table. */
export const judgeHeaderFirst: Judge = ({ tables }) => {
  const first = [...tables].sort((a, b) => a.area.top - b.area.top)[0];
  return first && (first.area.top > 0 || first.headerBottom > first.area.top) ? [{ row: first.area.top, column: first.area.left }] : [];
};
