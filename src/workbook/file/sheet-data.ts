import { areaName } from "../address";
import type { SheetDraft } from "../draft";
import type { NamedDraft } from "../named-draft";
import type { Pauses } from "../steps";
import { looksOf } from "./cell-look";
import { writeCell } from "./cell-writer";
import type { StyleBook } from "./style-book";

export function rangeOf({ cells }: SheetDraft): string {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  return areaName({ top: 0, left: 0, bottom: Math.max(0, cells.length - 1), right: columns - 1 });
}

/** A row of a matrix has some hundred cells. */
const ROWS_A_PIECE = 10;

export const writeDimension = (draft: SheetDraft, prefix: string): string => `<${prefix}dimension ref="${rangeOf(draft)}"/>`;

/** In pieces of some rows each: those of a large sheet are never laid together. */
export function* writeSheetData(draft: NamedDraft, styles: StyleBook, prefix: string): Pauses<readonly string[]> {
  const looks = yield* looksOf(draft, (look) => styles.indexOf(look));
  const pieces: string[] = [`<${prefix}sheetData>`];
  let rows: string[] = [];
  for (const [row, cells] of draft.cells.entries()) {
    const written = cells.map((cell, column) => writeCell(cell, { row, column, style: looks[row]?.[column] ?? 0 }, prefix));
    const height = draft.rowHeights[row] ?? null;
    const size = height === null ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<${prefix}row r="${row + 1}"${size}>${written.join("")}</${prefix}row>`);
    if (rows.length < ROWS_A_PIECE) continue;
    pieces.push(rows.join(""));
    rows = [];
    yield;
  }
  pieces.push(rows.join(""), `</${prefix}sheetData>`);
  return pieces;
}

export function writeMerges({ merges }: SheetDraft, prefix: string): string {
  if (merges.length === 0) return "";
  const areas = merges.map((area) => `<${prefix}mergeCell ref="${areaName(area)}"/>`).join("");
  return `<${prefix}mergeCells count="${merges.length}">${areas}</${prefix}mergeCells>`;
}
