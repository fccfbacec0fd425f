import type { Year } from "../../quantity/quantity";
import type { SheetGrid } from "../sheet-grid";
import { goalOf, looksLikeHeading, readHeading, roleOf } from "./heading";
import { CARRIERS } from "./roles";
import type { Role } from "./roles";

export type Column = {
  readonly column: number;
  readonly role: Role;
  readonly year: Year | null;
  readonly unit: string | null;
  /** Of one of 17 goal columns. */
  readonly goal: number | null;
  readonly heading: string;
};

export type Header = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly Column[];
  /** Headings above a column that no role fits. */
  readonly unknown: readonly number[];
};

const TALLEST = 3;

/** The texts above a column from top to bottom, each merged area once. */
export function partsAbove(grid: SheetGrid, top: number, bottom: number, column: number): readonly string[] {
  const parts: string[] = [];
  let last = "";
  for (let row = top; row <= bottom; row += 1) {
    const area = grid.area(row, column);
    const key = `${area.top},${area.left}`;
    if (key === last) continue;
    last = key;
    const text = grid.text(area.top, area.left);
    if (text.trim() !== "") parts.push(text);
  }
  return parts;
}

const carrierOf = (words: string): Role | null => CARRIERS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** 施策 above コード and 名称, 定量評価 above 指標 and 施策: what the lower heading means depends on the upper. */
function underCarrier(carrier: Role, words: string): Role | null {
  const isCode = /^(?:コード|番号|No\.?|№)$/i.test(words);
  switch (carrier) {
    case "measure":
      return isCode ? "measureCode" : /^名称?$/.test(words) ? "measure" : null;
    case "policy":
      return isCode ? "policyCode" : /^名称?$/.test(words) ? "policy" : null;
    case "direction":
      return isCode ? "directionCode" : /^名称?$/.test(words) ? "direction" : null;
    case "project":
      return isCode ? "projectCode" : /^名称?$/.test(words) ? "project" : null;
    case "indicator":
      return /^名称?$/.test(words) ? "indicator" : null;
    case "letter":
      return /施策|全体|平均|総合/.test(words) ? "quantitative" : /指標/.test(words) ? "letter" : null;
    case "directionLevel":
      return /施策$|施策評価|全体|平均|総合/.test(words) ? "qualitative" : /展開|方針|取組/.test(words) ? "directionLevel" : null;
    case "budget":
      return /^(?:計|合計)$/.test(words) ? null : "budget";
    default:
      return null;
  }
}

function understand(parts: readonly string[], column: number): Column | null {
  const headings = parts.map(readHeading);
  const lowest = headings.at(-1);
  if (!lowest) return null;
  const year = lowest.year ?? headings.findLast((part) => part.year !== null)?.year ?? null;
  const unit = headings.findLast((part) => part.unit !== null)?.unit ?? null;
  const heading = parts.join(" ");
  const made = (role: Role, goal: number | null = null): Column => ({ column, role, year, unit, goal, heading });
  const carriers = headings.slice(0, -1).flatMap(({ words }) => carrierOf(words) ?? []);
  const carried = carriers.map((carrier) => underCarrier(carrier, lowest.words)).find((role) => role !== null);
  if (carried) return made(carried);
  const own = roleOf(lowest.words);
  const worded = headings.findLast(({ words }) => words !== "" && !/^(?:値|計)$/.test(words));
  const goal = own === null ? goalOf(parts.at(-1) ?? "") : null;
  if (goal !== null && (carriers.includes("goals") || carriers.length === 0)) return made("goalMark", goal);
  if (own !== null) return made(own);
  if (lowest.words !== "" && lowest !== worded) return null;
  const upper = worded && worded !== lowest ? (roleOf(worded.words) ?? carrierOf(worded.words)) : null;
  if (upper !== null) return made(upper);
  return lowest.words === "" && lowest.year ? made("year") : null;
}

/** A further row of the same header: nothing but headings, and none below a heading that stands alone. */
function goesOn(grid: SheetGrid, row: number): boolean {
  let headings = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const area = grid.area(row, column);
    if (area.top < row || area.left < column || grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    if (!looksLikeHeading(text)) return false;
    headings += 1;
  }
  const hangsOver = Array.from({ length: grid.lastColumn - grid.firstColumn + 1 }, (_, step) => grid.area(row, grid.firstColumn + step)).some(
    (area) => area.top < row && area.bottom >= row,
  );
  return headings > 0 || hangsOver;
}

/** The level of a measure stands in the second column under 定量評価 and 定性評価 where no second row of headings tells them apart. */
export const SECOND: Readonly<Partial<Record<Role, Role>>> = { letter: "quantitative", directionLevel: "qualitative" };

function splitDoubles(columns: readonly Column[]): readonly Column[] {
  return columns.map((each, index) => {
    const before = columns[index - 1];
    const second = SECOND[each.role];
    const doubled = before?.role === each.role && before.column === each.column - 1 && before.heading === each.heading;
    return doubled && second !== undefined ? { ...each, role: second } : each;
  });
}

/** Reads a header that begins in this row, with as many rows as belong to it. */
export function readHeader(grid: SheetGrid, top: number): Header | null {
  let bottom = top;
  let any = 0;
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const area = grid.area(top, column);
    if (area.top === top && area.left === column && looksLikeHeading(grid.text(top, column))) any += 1;
  }
  if (any === 0) return null;
  while (bottom < grid.lastRow && bottom - top + 1 < TALLEST && goesOn(grid, bottom + 1)) bottom += 1;
  const columns: Column[] = [];
  const unknown: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const parts = partsAbove(grid, top, bottom, column);
    if (parts.length === 0) continue;
    const found = understand(parts, column);
    if (found) columns.push(found);
    else unknown.push(column);
  }
  return { top, bottom, columns: splitDoubles(columns), unknown };
}

/** A header that a person points at, also where no word of it is known. */
export function headerAt(grid: SheetGrid, row: number): Header {
  const columns = Array.from({ length: grid.lastColumn - grid.firstColumn + 1 }, (_, step) => grid.firstColumn + step);
  const top = Math.min(...columns.map((column) => grid.area(row, column).top));
  const read = readHeader(grid, top);
  if (read) return read;
  const headed = columns.filter((column) => grid.text(grid.area(top, column).top, grid.area(top, column).left).trim() !== "");
  const bottom = Math.min(grid.lastRow, top + TALLEST - 1, Math.max(top, ...headed.map((column) => grid.area(top, column).bottom)));
  return { top, bottom, columns: [], unknown: headed };
}
