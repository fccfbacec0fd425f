/** Rows and columns count from 0, as in arrays; people and files see A1. */
export type Position = { readonly row: number; readonly column: number };

/** A rectangle of cells, both ends included. */
export type Area = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** `$A$1:$C$3`, as names and charts refer to cells. */
export const absoluteArea = (area: Area): string => areaName(area).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");

const CELL = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** `null` for whatever is not one cell inside Excel's grid. */
export function parseCell(name: string): Position | null {
  const match = CELL.exec(name);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return row < MAX_ROWS && column <= MAX_COLUMNS ? { row, column: column - 1 } : null;
}

/** Reads `A1`, `A1:C3`, and what Excel puts before it: `'年 度'!A1:C3`. */
export function parseArea(name: string): Area | null {
  const local = name.slice(name.lastIndexOf("!") + 1);
  const [from = "", to = from, ...more] = local.split(":");
  const a = parseCell(from);
  const b = parseCell(to);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(area: Area, { row, column }: Position): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** `成果・課題一覧` stands bare in prose, but a formula or link needs the quotes, always. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
