import { columnName } from "../../../src/workbook/address";
import { textOf } from "../../../src/workbook/snapshot";
import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import { DEPARTMENTS, INDICATORS, MEASURES } from "../../layouts/vocabulary";
import { bookOf, sheetOf } from "../../sheet-of";
import type { Dice } from "../dice";

export type Value = string | number | Cell;
export type ColumnName = "code" | "measure" | "indicator" | "unit" | "baseline" | "target" | "department" | "kept" | "note";

/** A sheet that holds one table, its header in the first row. */
export type DataTable = {
  readonly columns: readonly ColumnName[];
  readonly rows: readonly (readonly Value[])[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

const HEADINGS: Readonly<Record<ColumnName, string>> = {
  code: "施策コード", measure: "施策名", indicator: "指標", unit: "単位", baseline: "2024（令和6）年度現状値", target: "2029年度目標値", department: "担当課", kept: "継続", note: "備考",
};

/** Columns that a department may add or put elsewhere; the others stand as they do in every city. */
const LAST: readonly (readonly ColumnName[])[] = [[], ["department"], ["note"], ["kept", "note"], ["department", "kept", "note"], ["note", "department"]];

/** Of the vocabulary, what is written without breaks, bullets or signs of one maker. */
const PLAIN = INDICATORS.filter(([name, unit]) => unit !== "" && !/[\n㎡]/.test(name + unit));
const NOTES = ["速報値", "毎年度調査", "担当課で集計", "国の統計による"] as const;

/** A table in which no rule finds anything: each value in a cell of its own, nothing left out, nothing merged. */
export function drawTable(dice: Dice): DataTable {
  const columns: readonly ColumnName[] = ["code", "measure", "indicator", "unit", "baseline", "target", ...(dice.pick(LAST) ?? [])];
  const from = dice.below(PLAIN.length);
  const rows = Array.from({ length: 4 + dice.below(9) }, (_, index) => {
    const at = Math.floor(index / 2);
    const [indicator, unit] = PLAIN[(from + index) % PLAIN.length] ?? ["", ""];
    const baseline = 10 + index * 3 + dice.below(3);
    const own: Readonly<Record<ColumnName, Value>> = {
      code: `1-${String(at + 1)}`, measure: MEASURES[at] ?? "", indicator, unit, baseline, target: baseline + 1 + dice.below(9),
      department: DEPARTMENTS[at % 4] ?? "", kept: dice.below(3) === 0 ? "－" : "○", note: dice.pick(NOTES) ?? "",
    };
    return columns.map((name) => own[name]);
  });
  return { columns, rows: [columns.map((name) => HEADINGS[name]), ...rows], merges: [], hiddenRows: [], hiddenColumns: [] };
}

export const bookOfTable = ({ rows, merges, hiddenRows, hiddenColumns }: DataTable): Snapshot => bookOf(sheetOf("指標一覧", rows, { merges, hiddenRows, hiddenColumns }));

/** The same table with something else in one cell; row 0 is the header. */
export function put(table: DataTable, row: number, column: ColumnName, value: Value): DataTable {
  const at = table.columns.indexOf(column);
  return { ...table, rows: table.rows.map((cells, index) => (index === row ? cells.map((cell, x) => (x === at ? value : cell)) : cells)) };
}

export const valueAt = ({ rows, columns }: DataTable, row: number, column: ColumnName): Value => rows[row]?.[columns.indexOf(column)] ?? "";

export function textIn(table: DataTable, row: number, column: ColumnName): string {
  const value = valueAt(table, row, column);
  return typeof value === "object" ? textOf(value) : String(value);
}

/** With other rows between two of its own. */
export const insertRows = (table: DataTable, before: number, more: DataTable["rows"]): DataTable => ({ ...table, rows: [...table.rows.slice(0, before), ...more, ...table.rows.slice(before)] });

/** With one more column behind the others. */
export const addColumn = (table: DataTable, cells: readonly Value[]): DataTable => ({ ...table, rows: table.rows.map((row, index) => [...row, cells[index] ?? ""]) });

export const blankRow = ({ columns }: DataTable): readonly Value[] => columns.map(() => "");

/** A row of the body by lot; `2` has one above and one below. */
export const pickRow = ({ rows }: DataTable, dice: Dice, from = 1): number => from + dice.below(rows.length - from);
export const pickColumn = ({ columns }: DataTable, dice: Dice, of: readonly ColumnName[]): ColumnName | null => dice.pick(of.filter((name) => columns.includes(name)));

export const cellOf = ({ columns }: DataTable, row: number, column: ColumnName): string => `${columnName(columns.indexOf(column))}${String(row + 1)}`;
