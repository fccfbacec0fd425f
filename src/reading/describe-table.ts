import { columnName } from "../workbook/address";
import { weighColumn } from "./columns/evidence";
import { sampleOf } from "./columns/sample";
import type { Correction } from "./corrections";
import { headingsAt } from "./corrections";
import type { Question, ReadColumn, ReadTable } from "./reading";
import type { SpottedTable } from "./spot-tables";

/** Every column of a table that has a heading or a meaning, from left to right. */
function describeColumns({ scope, choice }: SpottedTable): readonly ReadColumn[] {
  const { grid, shape } = scope;
  const headings = headingsAt(grid, shape.top);
  const inside = [...headings.keys()].filter((column) => column >= shape.left && column <= shape.right);
  const all = [...new Set([...inside, ...shape.columns.map(({ column }) => column), ...shape.unwanted])].sort((a, b) => a - b);
  return all.map((column) => {
    const letter = columnName(column);
    const heading = headings.get(column) ?? "";
    const known = shape.columns.find((each) => each.column === column);
    if (known) return { column: letter, heading, role: known.role, ...weighColumn(grid, known, shape, choice?.roles.has(column) ?? false) };
    if (shape.unwanted.includes(column)) return { column: letter, heading, role: "unused", score: 1, reasons: [{ sign: "chosen" }] };
    return { column: letter, heading, role: null, score: null, reasons: [] };
  });
}

const letterOf = (column: number | null) => (column === null ? null : columnName(column));

export function describeTable(table: SpottedTable, plan: string, correction: Correction | null, left: number | null): ReadTable {
  const { grid, range, columnLetters, hiddenRows, shape } = table.scope;
  return {
    file: grid.file,
    sheet: grid.sheet.name,
    range,
    kind: table.kind,
    plan,
    columns: columnLetters,
    rows: shape.lastRow - shape.bottom,
    hiddenRows,
    headerRow: shape.top + 1,
    left: letterOf(left),
    headings: describeColumns(table),
    correction,
  };
}

/** What has to be asked about a table. */
export function questionsOf(table: SpottedTable, left: number | null): readonly Question[] {
  const { grid, shape } = table.scope;
  return table.doubts.map(({ why, choices }) => ({
    file: grid.file,
    sheet: grid.sheet.name,
    headerRow: shape.top + 1,
    left: letterOf(left),
    why,
    choices: choices.map(({ column, role }) => ({ column: columnName(column.column), heading: column.heading, role, example: sampleOf(grid, column.column, shape).texts[0] ?? null })),
  }));
}
