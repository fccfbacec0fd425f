import type { Area } from "../address";

export const rowsIn = ({ top, bottom }: Area) => bottom - top + 1;
export const columnsIn = ({ left, right }: Area) => right - left + 1;
export const cellsIn = (area: Area) => rowsIn(area) * columnsIn(area);

/** The smallest rectangle around both. */
export function around(a: Area | null, b: Area | null): Area | null {
  if (!a || !b) return a ?? b;
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Bands of so many rows, the last one perhaps lower. */
export function bandsOf(area: Area, rows: number): Area[] {
  return Array.from({ length: Math.ceil(rowsIn(area) / rows) }, (_, index) => ({
    ...area,
    top: area.top + index * rows,
    bottom: Math.min(area.top + (index + 1) * rows - 1, area.bottom),
  }));
}

/** By rows down to one, then by columns; `null` for a single cell. */
export function halvesOf(area: Area): readonly [Area, Area] | null {
  if (area.bottom > area.top) {
    const middle = area.top + Math.floor((area.bottom - area.top) / 2);
    return [{ ...area, bottom: middle }, { ...area, top: middle + 1 }];
  }
  if (area.right > area.left) {
    const middle = area.left + Math.floor((area.right - area.left) / 2);
    return [{ ...area, right: middle }, { ...area, left: middle + 1 }];
  }
  return null;
}
