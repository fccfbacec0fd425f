import type { RoleChoice, TableKindChoice } from "../messages/tables";
import { headerAt } from "../reading/columns/header";
import { headingsAt } from "../reading/corrections";
import type { Correction } from "../reading/corrections";
import type { Question, ReadTable } from "../reading/reading";
import { SheetGrid } from "../reading/sheet-grid";
import { columnName } from "../workbook/address";
import type { Snapshot } from "../workbook/snapshot";

/** A row that could be a header: its number on the sheet, and the first texts in it. */
export type RowChoice = { readonly row: number; readonly texts: readonly string[] };

/** A column that a person can give a meaning; `null` where none is known. */
export type ColumnChoice = { readonly column: string; readonly heading: string; readonly role: RoleChoice | null };

/** What a person filled in. */
export type TableChoice = { readonly kind: TableKindChoice; readonly row: number; readonly columns: readonly ColumnChoice[] };

export type SheetKey = { readonly file: string; readonly sheet: string };

const AROUND = 6;
const TEXTS = 4;

function gridOf(snapshots: readonly Snapshot[], { file, sheet }: SheetKey): SheetGrid | null {
  const found = snapshots.find((book) => book.file === file)?.sheets.find(({ name }) => name === sheet);
  return found ? new SheetGrid(file, found) : null;
}

/** The rows around a header, or the first rows of a sheet without one, in which something stands. */
export function rowsAround(snapshots: readonly Snapshot[], key: SheetKey, row: number | null): readonly RowChoice[] {
  const grid = gridOf(snapshots, key);
  if (!grid) return [];
  const [from, to] = row === null ? [1, 4 * AROUND] : [row - AROUND, row + AROUND];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step).flatMap((at) => {
    const texts = Array.from({ length: grid.lastColumn - grid.firstColumn + 1 }, (_, step) => grid.text(at - 1, grid.firstColumn + step).replace(/\s+/g, " ").trim()).filter((text) => text !== "");
    return texts.length === 0 && at !== row ? [] : [{ row: at, texts: texts.slice(0, TEXTS) }];
  });
}

/** The columns below a header that begins in this row, with what their headings say. */
export function columnsBelow(snapshots: readonly Snapshot[], key: SheetKey, row: number): readonly ColumnChoice[] {
  const grid = gridOf(snapshots, key);
  if (!grid) return [];
  const { columns } = headerAt(grid, row - 1);
  return [...headingsAt(grid, row - 1)].map(([column, heading]) => ({ column: columnName(column), heading, role: columns.find((each) => each.column === column)?.role ?? null }));
}

/** What is kept about a table so far, as of the place where it stands now. */
function keptOf(table: ReadTable): Correction {
  const { correction, headerRow, sheet, file, left } = table;
  if (!correction) return { file, sheet, headerRow, left, kind: null, startsAt: null, columns: {}, headings: {}, place: null };
  const moved = headerRow - (correction.startsAt ?? correction.headerRow);
  return { ...correction, file, headerRow: correction.headerRow + moved, startsAt: correction.startsAt === null ? null : correction.startsAt + moved, left: correction.left === null ? null : left };
}

/** The name under which a table's choices are kept. */
export const keyOf = (table: ReadTable) => ({ sheet: table.sheet, headerRow: table.correction?.headerRow ?? table.headerRow, left: table.correction ? table.correction.left : table.left });

type Roles = ReadonlyMap<string, RoleChoice>;

const rolesOf = (columns: Correction["columns"]): Map<string, RoleChoice> =>
  new Map((Object.entries(columns) as [RoleChoice, readonly string[]][]).flatMap(([role, letters]) => letters.map((letter) => [letter, role] as const)));

function columnsOf(roles: Roles): Correction["columns"] {
  const columns: Partial<Record<RoleChoice, string[]>> = {};
  const inOrder = [...roles].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [letter, role] of inOrder) (columns[role] ??= []).push(letter);
  return columns;
}

/** Only what differs from what was there is a choice; but a meaning that is chosen names all its columns. */
function changedRoles(before: readonly ColumnChoice[], after: readonly ColumnChoice[], kept: Roles): Roles {
  const roles = new Map(kept);
  const touched = new Set<RoleChoice>();
  for (const { column, role } of after) {
    if (role === null || role === before.find((each) => each.column === column)?.role) continue;
    roles.set(column, role);
    touched.add(role);
  }
  for (const { column, role } of after) if (role !== null && touched.has(role)) roles.set(column, role);
  return roles;
}

/** What a person filled in for a table that was recognised. */
export function correctionOf(table: ReadTable, choice: TableChoice, snapshots: readonly Snapshot[]): Correction {
  const kept = keptOf(table);
  const moved = choice.row !== table.headerRow;
  const before = moved ? columnsBelow(snapshots, table, choice.row) : table.headings;
  const roles = changedRoles(before, choice.columns, moved ? new Map() : rolesOf(kept.columns));
  return {
    ...kept,
    kind: choice.kind === table.kind ? kept.kind : choice.kind,
    startsAt: moved ? (choice.row === kept.headerRow ? null : choice.row) : kept.startsAt,
    columns: columnsOf(roles),
  };
}

/** A table where none was recognised. */
export function newTable(key: SheetKey, choice: TableChoice, snapshots: readonly Snapshot[]): Correction {
  const roles = changedRoles(columnsBelow(snapshots, key, choice.row), choice.columns, new Map());
  return { ...key, headerRow: choice.row, left: null, kind: choice.kind, startsAt: null, columns: columnsOf(roles), headings: {}, place: null };
}

/** The answer to a question: this column, or this meaning; the other columns that claimed it are not used. */
export function answerOf(table: ReadTable, { choices }: Question, answer: Question["choices"][number]): Correction {
  const kept = keptOf(table);
  const roles = rolesOf(kept.columns);
  for (const { column } of choices) if (column !== answer.column) roles.set(column, "unused");
  roles.set(answer.column, answer.role);
  for (const { column, role } of table.headings) if (role === answer.role) roles.set(column, column === answer.column || !choices.some((each) => each.column === column) ? role : "unused");
  return { ...kept, columns: columnsOf(roles) };
}
