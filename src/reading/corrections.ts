import { foldName } from "../quantity/fold";
import { columnName, parseCell } from "../workbook/address";
import type { Place } from "../workbook/place";
import { headerAt, partsAbove } from "./columns/header";
import type { HeaderChoice } from "./columns/chosen";
import type { Role } from "./columns/roles";
import type { TableKind, Unread } from "./reading";
import type { SheetGrid } from "./sheet-grid";

/** What a person chose for one table. Whatever it leaves out stays as recognised. */
export type Correction = {
  /** The book it was made in; without one, whichever holds the sheet. */
  readonly file?: string;
  readonly sheet: string;
  /** The row of the header's first row as it was recognised, counted from 1. */
  readonly headerRow: number;
  /** The first column, where two tables stand side by side. */
  readonly left: string | null;
  /** `none`: this is no table. `null`: as recognised. */
  readonly kind: TableKind | "none" | null;
  /** The row in which the header really begins. */
  readonly startsAt: number | null;
  /** The columns of a meaning, `unused` among them: `{ actual: ["G"] }`. */
  readonly columns: Readonly<Partial<Record<Role | "unused", readonly string[]>>>;
  /** The headings as they were, by column: by them a table that moved is found again. */
  readonly headings: Readonly<Record<string, string>>;
  /** Where it is written down. */
  readonly place: Place | null;
};

export type Resolved = {
  readonly choices: readonly HeaderChoice[];
  /** What of it could not be followed. */
  readonly unread: readonly Unread[];
  /** The corrections behind a choice, by the choice's row and first column. */
  readonly behind: ReadonlyMap<HeaderChoice, Correction>;
};

/** The headings of a header that begins in this row, by column. */
export function headingsAt(grid: SheetGrid, row: number): ReadonlyMap<number, string> {
  const { top, bottom } = headerAt(grid, row);
  const headings = new Map<number, string>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const heading = partsAbove(grid, top, bottom, column).join(" ");
    if (heading.trim() !== "") headings.set(column, heading);
  }
  return headings;
}

const columnOf = (letters: string): number | null => parseCell(`${letters}1`)?.column ?? null;

/** How many of the headings that were there are there still, wherever they stand now. */
function countKnown(headings: ReadonlyMap<number, string>, wanted: readonly string[]): number {
  const rest = [...headings.values()].map(foldName);
  return wanted.filter((words) => rest.includes(words)).length;
}

/** The row a correction speaks of: where it was, else the only one that has all its headings. `null` if it can't be told. */
function findRow(grid: SheetGrid, { headerRow, startsAt, headings }: Correction): number | null {
  const wanted = Object.values(headings).map(foldName);
  const row = (startsAt ?? headerRow) - 1;
  const here = row >= grid.firstRow && row <= grid.lastRow ? headingsAt(grid, row) : new Map<number, string>();
  if (wanted.length === 0) return here.size > 0 ? row : null;
  if (countKnown(here, wanted) === wanted.length) return row;
  const elsewhere: number[] = [];
  for (let at = grid.firstRow; at <= grid.lastRow; at += 1) {
    const begins = [...headingsAt(grid, at).keys()].some((column) => grid.area(at, column).top === at && !grid.isBlank(at, column));
    if (begins && countKnown(headingsAt(grid, at), wanted) === wanted.length) {
      elsewhere.push(at);
      at = headerAt(grid, at).bottom;
    }
  }
  const [only] = elsewhere;
  if (only !== undefined && elsewhere.length === 1) return only;
  // A heading or two were worded anew: it is still the same table.
  return elsewhere.length === 0 && countKnown(here, wanted) * 2 >= wanted.length && here.size > 0 ? row : null;
}

/** The column a letter stood for: the same one, unless its heading has moved. */
function findColumn(headings: ReadonlyMap<number, string>, letter: string, was: string | undefined): number | null {
  const column = columnOf(letter);
  if (column === null) return null;
  if (was === undefined) return column;
  const words = foldName(was);
  if (foldName(headings.get(column) ?? "") === words) return column;
  const moved = [...headings].filter(([, heading]) => foldName(heading) === words).map(([at]) => at);
  return moved.length === 1 ? (moved[0] ?? null) : moved.length === 0 && headings.has(column) ? column : null;
}

const toUnread = (grid: SheetGrid, { place, headerRow }: Correction, text: string, why: Unread["why"]): Unread => ({
  place: place ?? grid.place(headerRow - 1, grid.firstColumn),
  text,
  why,
});

function resolveOne(grid: SheetGrid, correction: Correction): { readonly choice: HeaderChoice | null; readonly unread: readonly Unread[] } {
  const { headerRow, startsAt, left, kind, columns, headings } = correction;
  const row = findRow(grid, correction);
  if (row === null) return { choice: null, unread: [toUnread(grid, correction, String(headerRow), "setting-without-table")] };
  const now = headingsAt(grid, row);
  const roles = new Map<number, Role | "unused">();
  const unread: Unread[] = [];
  for (const [role, letters] of Object.entries(columns) as [Role | "unused", readonly string[]][]) {
    for (const letter of letters) {
      const column = findColumn(now, letter, headings[letter]);
      if (column === null) unread.push(toUnread(grid, correction, letter, "setting-without-column"));
      else roles.set(column, role);
    }
  }
  const edge = left === null ? null : findColumn(now, left, headings[left]);
  const hides = startsAt !== null && startsAt !== headerRow ? headerRow - 1 + (row - (startsAt - 1)) : null;
  return { choice: { row, hides, left: edge, dropped: kind === "none", kind: kind === "none" ? null : kind, roles }, unread };
}

/** The corrections of one sheet as choices about its rows and columns of today. */
export function resolveCorrections(grid: SheetGrid, corrections: readonly Correction[]): Resolved {
  const choices: HeaderChoice[] = [];
  const unread: Unread[] = [];
  const behind = new Map<HeaderChoice, Correction>();
  for (const correction of corrections) {
    const { choice, unread: lost } = resolveOne(grid, correction);
    unread.push(...lost);
    if (!choice) continue;
    // A table that moved may have been corrected again where it stands now: the later word counts.
    const earlier = choices.findIndex((other) => other.row === choice.row && other.left === choice.left);
    if (earlier !== -1) choices.splice(earlier, 1);
    choices.push(choice);
    behind.set(choice, asOfNow(correction, choice));
  }
  return { choices, unread, behind };
}

/** The same correction in the letters and rows that hold today. */
function asOfNow(correction: Correction, { roles }: HeaderChoice): Correction {
  const columns: Partial<Record<Role | "unused", string[]>> = {};
  for (const [column, role] of roles) (columns[role] ??= []).push(columnName(column));
  return { ...correction, columns };
}

/** Corrections by the index of the sheet they are about, and those about a sheet that is not there. */
export function assignCorrections(sheets: readonly { readonly file: string; readonly name: string }[], corrections: readonly Correction[]): { readonly bySheet: ReadonlyMap<number, readonly Correction[]>; readonly lost: readonly Unread[] } {
  const bySheet = new Map<number, Correction[]>();
  const lost: Unread[] = [];
  for (const correction of corrections) {
    const named = sheets.flatMap(({ file, name }, index) => (name === correction.sheet ? [{ file, index }] : []));
    const own = named.filter(({ file }) => file === correction.file);
    const [found] = own.length > 0 ? own : named.length === 1 ? named : [];
    if (found) bySheet.set(found.index, [...(bySheet.get(found.index) ?? []), correction]);
    else lost.push({ place: correction.place ?? { file: correction.file ?? "", sheet: correction.sheet, cell: "A1" }, text: correction.sheet, why: "setting-without-table" });
  }
  return { bySheet, lost };
}
