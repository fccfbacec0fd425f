import type { SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { layOut } from "./lay-out";
import type { Layout } from "./layout";
import type { PlainPlan } from "./plain-plan";
import { insertColumn, insertRow, moveTable } from "./steps/insert";
import { widenDigits } from "./steps/widths";
import type { Table } from "./tables/table";

export type Sample = { readonly plan: PlainPlan; readonly layout: Layout; readonly tables: readonly Table[]; readonly at: number };

const again = (change: Partial<Layout>) => ({ plan, tables, layout }: Sample) => layOut(plan, tables, { ...layout, ...change });

const onSheets = (change: (sheet: SheetSnapshot, at: number) => SheetSnapshot, only: Partial<Layout> = {}) => ({ plan, tables, layout, at }: Sample): readonly Snapshot[] =>
  layOut(plan, tables, { ...layout, ...only }).map((book) => ({ ...book, sheets: book.sheets.map((sheet) => change(sheet, at)) }));

const within = (at: number, size: number) => Math.min(size, at % (size + 1));

/** What people do to a sheet without changing a word of the plan. */
export const METAMORPHOSES: Readonly<Record<string, (sample: Sample) => readonly Snapshot[]>> = {
  "a row is inserted above all": onSheets((sheet) => insertRow(sheet, 0)),
  "a column is inserted somewhere": onSheets((sheet, at) => insertColumn(sheet, within(at, sheet.rows[0]?.length ?? 0)), { arrangement: "a sheet each", headingsMerged: true }),
  "empty rows are inserted between the rows": again({ spacerRows: true }),
  "the tables are moved": onSheets((sheet, at) => moveTable(sheet, at % 7, at % 5)),
  "merged cells are split and left blank": again({ below: "blank", itemsBelow: "blank" }),
  "merged cells are split and filled in every row": again({ below: "repeated" }),
  "cells below are merged": again({ below: "merged", itemsBelow: "merged" }),
  "the headings' merged cells are split": again({ headingsMerged: false }),
  "digits are widened": ({ plan, tables, layout }) => layOut(plan, tables, layout).map(widenDigits),
  "headers are repeated": again({ pageRows: 2 }),
  "the plan is split over sheets": again({ split: "sheets" }),
  "the plan is split over files": again({ split: "files" }),
  "each table gets its own file": again({ arrangement: "a file each" }),
  "the tables are put on one sheet": again({ arrangement: "stacked" }),
  "rows are hidden": again({ hiddenRows: true }),
  "a title is written above, notes below": again({ titles: true, notes: true }),
  "names are broken over lines": again({ lineBreaks: true }),
  "headings are stretched": again({ stretched: true }),
  "blanks are typed around texts": again({ blanks: true }),
  "columns are added from which nothing follows": again({ idleColumns: true }),
  "sheets are added that hold nothing of the plan": again({ decoy: true }),
  "a row of totals is added": again({ totals: true }),
};
