import { foldName } from "../../quantity/fold";
import type { Year } from "../../quantity/quantity";
import type { SheetGrid } from "../sheet-grid";
import { goalOf, isGoalHeading, looksLikeHeading, readHeading, roleOf } from "./heading";
import { CARRIERS } from "./roles";
import type { Role } from "./roles";
import { readProject } from "../rows/lines";

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

const isProjectHeading = (text: string) => readProject(text, { file: "", sheet: "", cell: "" }) !== null;

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

/** 少子高齢化対策プロジェクト, or whatever stands below 重点プロジェクト: a column of marks. */
function headsProject(parts: readonly string[], words: string): boolean {
  if (words === "" || /^(?:合?計|名称?|該当数)$/.test(words)) return false;
  const above = parts.slice(0, -1).map((part) => readHeading(part).words);
  return isProjectHeading(parts.at(-1) ?? "") || above.some((each) => roleOf(each) === "project");
}

function understand(parts: readonly string[], column: number): Column | null {
  const headings = parts.map(readHeading);
  const lowest = headings.at(-1);
  if (!lowest) return null;
  const year = lowest.year ?? headings.findLast((part) => part.year !== null)?.year ?? null;
  const unit = headings.findLast((part) => part.unit !== null)?.unit ?? null;
  const heading = parts.map(foldName).join(" ");
  const made = (role: Role, goal: number | null = null): Column => ({ column, role, year, unit, goal, heading });
  const carriers = headings.slice(0, -1).flatMap(({ words }) => carrierOf(words) ?? []);
  const carried = carriers.map((carrier) => underCarrier(carrier, lowest.words)).find((role) => role !== null);
  if (carried) return made(carried);
  const own = roleOf(lowest.words);
  if (own === null && headsProject(parts, lowest.words)) return made("mark");
  const worded = headings.findLast(({ words }) => words !== "" && !/^(?:値|計)$/.test(words));
  const goal = own === null ? goalOf(parts.at(-1) ?? "") : null;
  if (goal !== null && (carriers.includes("goals") || carriers.length === 0)) return made("goalMark", goal);
  if (own !== null) return made(own);
  if (lowest.words !== "" && lowest !== worded) return null;
  const upper = worded && worded !== lowest ? (roleOf(worded.words) ?? carrierOf(worded.words)) : null;
  if (upper !== null) return made(upper);
  return lowest.words === "" && lowest.year ? made("year") : null;
}

const GOALS_ENOUGH = 10;

/** Every row of a sheet is asked, and to tell a misspelt goal takes time: no more cells are looked at than it takes to know. */
function hasGoals(texts: readonly string[]): boolean {
  let spare = texts.length - GOALS_ENOUGH;
  return spare >= 0 && texts.every((text) => goalOf(text) !== null || (spare -= 1) >= 0);
}

/** The cells of a row that begin there, and how many of them could be headings; those of goals only where all 17 stand, of projects where several do. */
function countHeadings(grid: SheetGrid, row: number): { readonly cells: number; readonly headings: number } {
  const texts: string[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const area = grid.area(row, column);
    if (area.top === row && area.left === column && !grid.isBlank(row, column)) texts.push(grid.text(row, column));
  }
  const projects = texts.filter(isProjectHeading);
  const ofGoals = hasGoals(texts);
  const words = texts.filter((text) => (ofGoals ? looksLikeHeading(text) || isGoalHeading(text) : looksLikeHeading(text) && !isGoalHeading(text)));
  // Several projects side by side head the columns of a matrix; one alone is a title or stands in a row.
  const headings = words.length + (projects.length >= 2 ? projects.filter((text) => !words.includes(text)).length : 0);
  return { cells: texts.length, headings };
}

/** A further row of the same header: one that a heading above hangs over, or in which nothing but headings stands. */
function goesOn(grid: SheetGrid, row: number): boolean {
  const columns = Array.from({ length: grid.lastColumn - grid.firstColumn + 1 }, (_, step) => grid.firstColumn + step);
  if (columns.some((column) => grid.area(row, column).top < row)) return true;
  const { cells, headings } = countHeadings(grid, row);
  return cells > 0 && headings === cells;
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

/** 令和7年度 over 目標値 and 実績値 that was never merged: a blank cell beside a year, over a heading, goes with it. */
function yearBeside(grid: SheetGrid, top: number, bottom: number, column: number): Year | null {
  for (let row = bottom - 1; row >= top; row -= 1) {
    let left = column;
    while (left > grid.firstColumn && grid.isBlank(row, left) && !grid.isBlank(bottom, left)) left -= 1;
    const { words, year } = readHeading(grid.text(row, left));
    if (left < column && words === "" && year) return year;
  }
  return null;
}

const SPREAD: readonly Role[] = ["actual", "target", "budget"];

/** 実績値 over R7, R8 and R9 that was never merged: the years to its right are its own. */
function spreadOverYears(columns: readonly Column[]): readonly Column[] {
  const spread: Column[] = [];
  for (const each of columns) {
    const before = spread.at(-1);
    const goesOnFrom = before?.column === each.column - 1 && before.year !== null && SPREAD.includes(before.role);
    spread.push(each.role === "year" && goesOnFrom ? { ...each, role: before.role, unit: each.unit ?? before.unit } : each);
  }
  return spread;
}

const known = new WeakMap<SheetGrid, Map<number, Header | null>>();

/** Reads a header that begins in this row, with as many rows as belong to it. Asked again and again, so remembered. */
export function readHeader(grid: SheetGrid, top: number): Header | null {
  const rows = known.get(grid) ?? new Map<number, Header | null>();
  known.set(grid, rows);
  const before = rows.get(top);
  if (before !== undefined) return before;
  const header = readHeaderAt(grid, top);
  rows.set(top, header);
  return header;
}

/** Whether so many of its headings are understood that a table can stand below. */
export const isTrusted = ({ columns, unknown }: Header) => columns.length >= 2 && columns.length >= unknown.length;

/** The words of a header, by which the same header on the next printed page is known again. */
export const wordsOf = (grid: SheetGrid, { top, bottom, columns }: Header) =>
  columns.map(({ column }) => `${column}:${Array.from({ length: bottom - top + 1 }, (_, step) => grid.folded(top + step, column)).join("")}`).join("|");

/** Where what stands below a header ends at the latest: above the next header with other words. */
export function bodyLimit(grid: SheetGrid, header: Header): number {
  const words = wordsOf(grid, header);
  for (let row = header.bottom + 1; row <= grid.lastRow; row += 1) {
    const next = readHeader(grid, row);
    if (!next || !isTrusted(next)) continue;
    if (wordsOf(grid, next) !== words) return row - 1;
    row = next.bottom;
  }
  return grid.lastRow;
}

function readHeaderAt(grid: SheetGrid, top: number): Header | null {
  let bottom = top;
  const { cells, headings } = countHeadings(grid, top);
  if (headings === 0 || headings < cells / 2) return null;
  while (bottom < grid.lastRow && bottom - top + 1 < TALLEST && goesOn(grid, bottom + 1)) bottom += 1;
  const columns: Column[] = [];
  const unknown: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const parts = partsAbove(grid, top, bottom, column);
    if (parts.length === 0) continue;
    const found = understand(parts, column);
    const dated = found && found.year === null && [...SPREAD, "forecast"].includes(found.role) ? { ...found, year: yearBeside(grid, top, bottom, column) } : found;
    if (dated) columns.push(dated);
    else unknown.push(column);
  }
  return { top, bottom, columns: spreadOverYears(splitDoubles(columns)), unknown };
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
