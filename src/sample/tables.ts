import { readFileSync } from "node:fs";
import { join } from "node:path";

type Row = Readonly<Record<string, string>>;

/** Plain tables: one line a row, tabs between, the first line names the columns; `\n` breaks the line inside a cell. */
export function readTable(name: string): readonly Row[] {
  const lines = readFileSync(join(__dirname, "tables", `${name}.tsv`), "utf8").split(/\r?\n/).filter((line) => line !== "");
  const [head = "", ...body] = lines;
  const columns = head.split("\t");
  return body.map((line) => {
    const values = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, (values[index] ?? "").replaceAll("\\n", "\n")]));
  });
}

/** A value that must be there. */
export function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the table has no column ${column}`);
  return value;
}
