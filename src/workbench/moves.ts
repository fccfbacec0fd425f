import type { Area, Position } from "../workbook/address";
import type { Axis } from "./axis";
import { edgeOfFilled } from "./filled-edge";
import type { MergeIndex } from "./merge-index";

export type Bounds = {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** How far the sheet is in use. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly isFilled: (row: number, column: number) => boolean;
  /** How many rows and columns are seen at once. */
  readonly page: { readonly rows: number; readonly columns: number };
};

export type Key = { readonly key: string; readonly control: boolean; readonly alt: boolean };

/** A merged area is one step: it is left at its far side. */
function edgeOf(area: Area | null, { row, column }: Position, forward: boolean): Position {
  if (area === null) return { row, column };
  return forward ? { row: area.bottom, column: area.right } : { row: area.top, column: area.left };
}

function stepBy(axis: Axis, from: number, count: number): number {
  let at = from;
  for (let step = 0; step < Math.abs(count); step += 1) {
    const next = count > 0 ? axis.after(at) : axis.before(at);
    if (next === null) break;
    at = next;
  }
  return at;
}

const firstOf = (axis: Axis) => (axis.sizeOf(0) > 0 ? 0 : (axis.after(0) ?? 0));
const lastOf = (axis: Axis, used: number) => (used === 0 ? firstOf(axis) : axis.sizeOf(used - 1) > 0 ? used - 1 : (axis.before(used - 1) ?? 0));

/** Where a key takes the active cell; `null` for keys that are none of the grid's. */
export function moveBy({ key, control, alt }: Key, active: Position, { rows, columns, merges, used, isFilled, page }: Bounds): Position | null {
  // Alt and an arrow is the browser's way back; Ctrl and PageDown is another sheet.
  if (alt ? key.startsWith("Arrow") : control && key.startsWith("Page")) return null;
  const area = merges.at(active);
  const far = edgeOf(area, active, true);
  const near = edgeOf(area, active, false);
  const inColumn = (row: number) => isFilled(row, active.column);
  const inRow = (column: number) => isFilled(active.row, column);
  const target = ((): Position | null => {
    switch (key) {
      case "ArrowDown":
        return { row: control ? edgeOfFilled(rows, far.row, 1, used.rows, inColumn) : stepBy(rows, far.row, 1), column: active.column };
      case "ArrowUp":
        return { row: control ? edgeOfFilled(rows, near.row, -1, used.rows, inColumn) : stepBy(rows, near.row, -1), column: active.column };
      case "ArrowRight":
        return { row: active.row, column: control ? edgeOfFilled(columns, far.column, 1, used.columns, inRow) : stepBy(columns, far.column, 1) };
      case "ArrowLeft":
        return { row: active.row, column: control ? edgeOfFilled(columns, near.column, -1, used.columns, inRow) : stepBy(columns, near.column, -1) };
      case "PageDown":
        return alt ? { row: active.row, column: stepBy(columns, active.column, page.columns) } : { row: stepBy(rows, active.row, page.rows), column: active.column };
      case "PageUp":
        return alt ? { row: active.row, column: stepBy(columns, active.column, -page.columns) } : { row: stepBy(rows, active.row, -page.rows), column: active.column };
      case "Home":
        return { row: control ? firstOf(rows) : active.row, column: firstOf(columns) };
      case "End":
        return { row: control ? lastOf(rows, used.rows) : active.row, column: lastOf(columns, used.columns) };
      default:
        return null;
    }
  })();
  return target === null ? null : merges.anchorOf(target);
}
