import type { Area, Position } from "../../workbook/address";
import { contains } from "../../workbook/address";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { finish, pausing, type Pauses } from "../../workbook/steps";

/** A table that was recognised on the sheet. */
export type FormTable = {
  /** Header and body. */
  readonly area: Area;
  readonly headerBottom: number;
  readonly columns: readonly { readonly column: number; readonly role: string; readonly year: boolean }[];
};

/** A person's sheet as it stands, and the tables on it. */
export type FormPage = { readonly file: string; readonly sheet: SheetSnapshot; readonly tables: readonly FormTable[] };

/** Where a sheet departs from a rule: each cell, or the first cell of each row, column or table. With pauses where each cell takes its time. */
export type Judge = (page: FormPage) => readonly Position[] | Pauses<readonly Position[]>;

export type CellAt = Position & { readonly cell: Cell; readonly text: string };

const known = new WeakMap<FormPage, readonly CellAt[]>();

const ROWS_A_STEP = 50;

/** Each rule goes through the same cells, so they are looked up once, a few rows at a time. */
export function* filledCellsInSteps(page: FormPage): Pauses<readonly CellAt[]> {
  const before = known.get(page);
  if (before) return before;
  const { rows, top, left } = page.sheet;
  const filled: CellAt[] = [];
  yield* pausing(rows.entries(), ([y, cells]) => {
    for (const [x, cell] of cells.entries()) {
      const text = textOf(cell);
      if (text.trim() !== "") filled.push({ row: top + y, column: left + x, cell, text });
    }
  }, ROWS_A_STEP);
  known.set(page, filled);
  return filled;
}

/** Every cell of the sheet that holds something. */
export const filledCells = (page: FormPage): readonly CellAt[] => finish(filledCellsInSteps(page));

export const textAt = ({ sheet }: FormPage, row: number, column: number): string => textOf(cellAt(sheet, row, column)).trim();

/** Covered by a merged cell that begins elsewhere: not empty, and counted by the rule on merging. */
export const isCovered = ({ sheet }: FormPage, row: number, column: number): boolean =>
  sheet.merges.some((area) => contains(area, { row, column }) && !(area.top === row && area.left === column));

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);

export const bodyRows = ({ area, headerBottom }: FormTable): readonly number[] => range(headerBottom + 1, area.bottom);
export const headerRows = ({ area, headerBottom }: FormTable): readonly number[] => range(area.top, headerBottom);
export const columnsOf = ({ area }: FormTable): readonly number[] => range(area.left, area.right);

/** Rows of the body in which anything stands. */
export const filledRows = (page: FormPage, table: FormTable): readonly number[] => bodyRows(table).filter((row) => columnsOf(table).some((column) => textAt(page, row, column) !== ""));

const FIGURES = ["baseline", "forecast", "actual", "midTarget", "target", "budget"];
const HIERARCHY = ["policyGroup", "policy", "policyCode", "measure", "measureCode", "direction", "directionCode", "project", "projectCode", "section", "district"];

export const figureColumns = ({ columns }: FormTable): readonly number[] => columns.filter(({ role }) => FIGURES.includes(role)).map(({ column }) => column);
export const hierarchyColumns = ({ columns }: FormTable): readonly number[] => columns.filter(({ role }) => HIERARCHY.includes(role)).map(({ column }) => column);

/** The words above a column, from top to bottom; a merged heading counts for each column below it. */
export function headingOf(page: FormPage, table: FormTable, column: number): string {
  return headerRows(table)
    .map((row) => {
      const merged = page.sheet.merges.find((area) => contains(area, { row, column }));
      return merged ? textAt(page, merged.top, merged.left) : textAt(page, row, column);
    })
    .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
    .join(" ");
}
