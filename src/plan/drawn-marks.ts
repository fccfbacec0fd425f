import type { MatrixMark, MatrixTable } from "./plan";

/** A matrix as it was drawn: its columns by number of the goal or name of the project, and the marks of each measure's row. */
export type DrawnMarks = {
  readonly table: MatrixTable;
  readonly columns: readonly string[];
  /** Of a measure without any mark an empty row. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, MatrixMark>>;
};

const isTexts = (found: unknown): found is readonly string[] => Array.isArray(found) && found.every((each) => typeof each === "string");

/** Marks alone are kept: `["1-1","0◎3○"]` has one in the first column and one in the fourth. */
export function encodeDrawn({ table, columns, rows }: DrawnMarks): string {
  const kept = [...rows].map(([measure, marks]) => [measure, columns.map((column, index) => ((marks.get(column) ?? "") === "" ? "" : `${index}${marks.get(column) ?? ""}`)).join("")]);
  return JSON.stringify({ table, columns, rows: kept });
}

/** `null` for whatever is no matrix. */
export function decodeDrawn(text: string): DrawnMarks | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { table, columns, rows } = found as Record<string, unknown>;
  if ((table !== "goals" && table !== "projects") || !isTexts(columns) || !Array.isArray(rows) || !rows.every(isTexts)) return null;
  const marksIn = (row: string) => [...row.matchAll(/([0-9]+)([○◎])/g)].map(([, index, mark]): readonly [string, MatrixMark] => [columns[Number(index)] ?? "", mark === "◎" ? "◎" : "○"]);
  return { table, columns, rows: new Map(rows.map(([measure = "", row = ""]) => [measure, new Map(marksIn(row))])) };
}
