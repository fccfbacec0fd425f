import { invalidArgument } from "./refusal";

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** Both ends included, counted from 0. */
export type Rectangle = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const rowCount = (area: Rectangle) => area.bottom - area.top + 1;
export const columnCount = (area: Rectangle) => area.right - area.left + 1;
export const isWholeRows = (area: Rectangle) => area.left === 0 && area.right === COLUMNS - 1;
export const isWholeColumns = (area: Rectangle) => area.top === 0 && area.bottom === ROWS - 1;

export const includes = (area: Rectangle, row: number, column: number) =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const meets = (a: Rectangle, b: Rectangle) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

export function nameOf(area: Rectangle): string {
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isWholeColumns(area)) return `${lettersOf(area.left)}:${lettersOf(area.right)}`;
  const from = `${lettersOf(area.left)}${area.top + 1}`;
  const to = `${lettersOf(area.right)}${area.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

type Corner = { readonly row: number | null; readonly column: number | null };

function cornerOf(text: string): Corner {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  const [, letters, digits] = match ?? [];
  if (!match || (letters === undefined && digits === undefined)) throw invalidArgument(text);
  const corner = { row: digits === undefined ? null : Number(digits) - 1, column: letters === undefined ? null : columnOf(letters) };
  if ((corner.row ?? 0) >= ROWS || (corner.column ?? 0) >= COLUMNS) throw invalidArgument(text);
  return corner;
}

/** `A1`, `A1:C3`, `1:3`, `A:C`; a name of a sheet before it is dropped. */
export function areaOf(address: string): Rectangle {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", second = first, ...more] = local.split(":");
  const a = cornerOf(first);
  const b = cornerOf(second);
  const sameShape = (a.row === null) === (b.row === null) && (a.column === null) === (b.column === null);
  // A row or a column alone is written `3:3`, `C:C`; `C` alone would be a name.
  const alone = !local.includes(":") && (a.row === null || a.column === null);
  if (more.length > 0 || !sameShape || alone) throw invalidArgument(address);
  return {
    top: Math.min(a.row ?? 0, b.row ?? 0),
    left: Math.min(a.column ?? 0, b.column ?? 0),
    bottom: Math.max(a.row ?? ROWS - 1, b.row ?? ROWS - 1),
    right: Math.max(a.column ?? COLUMNS - 1, b.column ?? COLUMNS - 1),
  };
}

export const quoteName = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

const LONGEST_ADDRESS = 8192;

/** Excel cuts a longer address off without a word; here nothing is cut off silently. */
export function areasOf(addresses: string): Rectangle[] {
  if (addresses.length > LONGEST_ADDRESS) throw invalidArgument(`an address of ${addresses.length} characters`);
  return addresses.split(",").map((address) => areaOf(address.trim()));
}
