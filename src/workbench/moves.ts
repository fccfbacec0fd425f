import type { Area, Position } from "../workbook/address";
import type { Axis } from "./axis";
import { placeOf } from "./axis";
import type { MergeIndex } from "./merge-index";

export type Bounds = { readonly rows: Axis; readonly columns: Axis; readonly merges: MergeIndex; readonly page: number };

const clamp = (place: number, length: number) => Math.max(0, Math.min(place, length - 1));

/** A merged area is one step: it is left at its far side. */
function edgeOf(area: Area | null, { row, column }: Position, forward: boolean): Position {
  if (area === null) return { row, column };
  return forward ? { row: area.bottom, column: area.right } : { row: area.top, column: area.left };
}

/** Where a key takes the active cell; `null` for keys that are none of the grid's. */
export function moveBy(key: string, control: boolean, active: Position, { rows, columns, merges, page }: Bounds): Position | null {
  const area = merges.at(active);
  const down = edgeOf(area, active, true);
  const up = edgeOf(area, active, false);
  const row = (place: number) => rows.shown[clamp(place, rows.shown.length)] ?? 0;
  const column = (place: number) => columns.shown[clamp(place, columns.shown.length)] ?? 0;
  const after = (axis: Axis, index: number, steps: number) => placeOf(axis, index + 1) - 1 + steps;
  const target = ((): Position | null => {
    switch (key) {
      case "ArrowDown":
        return { row: row(after(rows, down.row, 1)), column: active.column };
      case "ArrowUp":
        return { row: row(placeOf(rows, up.row) - 1), column: active.column };
      case "ArrowRight":
        return { row: active.row, column: column(after(columns, down.column, 1)) };
      case "ArrowLeft":
        return { row: active.row, column: column(placeOf(columns, up.column) - 1) };
      case "PageDown":
        return { row: row(after(rows, active.row, page)), column: active.column };
      case "PageUp":
        return { row: row(placeOf(rows, active.row) - page), column: active.column };
      case "Home":
        return { row: control ? row(0) : active.row, column: column(0) };
      case "End":
        return { row: control ? row(rows.shown.length) : active.row, column: column(columns.shown.length) };
      default:
        return null;
    }
  })();
  return target === null ? null : merges.anchorOf(target);
}
