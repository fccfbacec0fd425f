import type { Axis } from "./axis";
import { sideOf } from "./cell-style";
import type { SheetLook } from "./sheet-look";

/** Roughly: a Japanese letter is as wide as it is high, others half of it. */
function widthOfText(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0xff ? size : size * 0.55;
  return width + 6;
}

/** How far a text runs over the empty cells to its right, as long lines above a table do. In pixels; 0 for not at all. */
export function overflowOf(sheet: SheetLook, columns: Axis, row: number, column: number): number {
  const cell = sheet.cellAt(row, column);
  const look = sheet.lookAt(row, column);
  if (cell.kind !== "text" || look.wrap === true || sideOf(cell, look) !== "left" || cell.text.includes("\n")) return 0;
  const wanted = widthOfText(cell.text, ((look.size ?? 11) * 96) / 72);
  const start = columns.startOf(column);
  let end = columns.startOf(column + 1);
  for (let next = columns.after(column); end - start < wanted && next !== null; next = columns.after(next)) {
    if (sheet.cellAt(row, next).kind !== "empty" || sheet.merges.at({ row, column: next }) !== null) break;
    end = columns.startOf(next + 1);
  }
  return end - start;
}
