import type { Figure, Typed } from "../plan/plan";
import { areaName, columnName } from "../workbook/address";
import type { Place } from "../workbook/place";
import type { Pauses } from "../workbook/steps";
import type { Column } from "./columns/header";
import type { Role } from "./columns/roles";
import { readFigure, readTyped } from "./figure";
import type { Unread, UnreadWhy } from "./reading";
import type { SheetGrid } from "./sheet-grid";

/** What stands above a table and holds for all of it. */
export type Context = {
  readonly project: { readonly code: string; readonly name: string; readonly place: Place } | null;
  readonly measure: { readonly code: string; readonly name: string; readonly place: Place } | null;
  readonly policy: { readonly code: string; readonly name: string; readonly place: Place } | null;
  readonly section: string | null;
  /** The last lines above the header, nearest last. */
  readonly lines: readonly string[];
};

export const NO_CONTEXT: Context = { project: null, measure: null, policy: null, section: null, lines: [] };

export type TableShape = {
  readonly top: number;
  /** Last row of the header. */
  readonly bottom: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
  readonly unknown: readonly number[];
  /** Columns that are understood or asked about, and not used. */
  readonly setAside: ReadonlyMap<number, UnreadWhy>;
  /** Columns that a person wants left out. */
  readonly unwanted: readonly number[];
  readonly left: number;
  readonly right: number;
};

/** Names a column in the JSON: `actual`, and `actual:2025` where several years stand side by side. */
const columnKey = ({ role, year, goal }: Column, alone: boolean): string =>
  goal !== null ? `goal:${goal}` : alone || year === null ? role : `${role}:${year.to}`;

/** A row of a matrix has some hundred cells. */
const ROWS_A_STEP = 20;

/** One table on its sheet: gives cells by role, and remembers which of them were used. */
export class Scope {
  private readonly used = new Set<string>();
  private readonly reasons = new Map<string, UnreadWhy>();

  constructor(
    readonly grid: SheetGrid,
    readonly shape: TableShape,
    readonly context: Context,
  ) {}

  columnsOf(role: Role): readonly Column[] {
    return this.shape.columns.filter((column) => column.role === role);
  }

  column(role: Role): Column | null {
    return this.columnsOf(role)[0] ?? null;
  }

  has(...roles: readonly Role[]): boolean {
    return roles.every((role) => this.column(role) !== null);
  }

  /** What a person typed in this row, in a column or in a merged area that begins here; `null` for nothing. */
  typed(row: number, role: Role): Typed | null {
    const column = this.column(role);
    return column ? this.typedAt(row, column.column) : null;
  }

  typedAt(row: number, column: number): Typed | null {
    const typed = readTyped(this.grid, row, column);
    if (typed) this.markUsed(row, column);
    return typed;
  }

  figureAt(row: number, column: number): Figure {
    this.markUsed(row, column);
    return readFigure(this.grid, row, column);
  }

  figure(row: number, role: Role): Figure | null {
    const column = this.column(role);
    return column ? this.figureAt(row, column.column) : null;
  }

  /** Without using it: is anything there? */
  isBlank(row: number, role: Role): boolean {
    const column = this.column(role);
    return !column || this.grid.isBlank(row, column.column);
  }

  peek(row: number, role: Role): string {
    const column = this.column(role);
    return column ? this.grid.text(row, column.column).trim() : "";
  }

  place(row: number, column: number): Place {
    return this.grid.place(row, column);
  }

  markUsed(row: number, column: number): void {
    this.used.add(`${row},${column}`);
  }

  unmark(row: number, column: number): void {
    this.used.delete(`${row},${column}`);
  }

  markRow(row: number): void {
    for (let column = this.shape.left; column <= this.shape.right; column += 1) this.markUsed(row, column);
  }

  /** Why whatever is left of this row was not used. */
  setAside(row: number, why: UnreadWhy): void {
    for (let column = this.shape.left; column <= this.shape.right; column += 1) this.setCellAside(row, column, why);
  }

  setCellAside(row: number, column: number, why: UnreadWhy): void {
    const key = `${row},${column}`;
    if (!this.reasons.has(key)) this.reasons.set(key, why);
  }

  /** Cells under these headings are understood, and nothing follows from them. */
  private isIdle(column: number): boolean {
    const idle: readonly Role[] = ["note", "page", "rate", "number", "midTarget", "better", "formula", "weight", "unit", "workContent", "section", "field"];
    return this.shape.unwanted.includes(column) || this.shape.columns.some((each) => each.column === column && idle.includes(each.role));
  }

  *unreadInSteps(): Pauses<readonly Unread[]> {
    const { bottom, lastRow, left, right, unknown, setAside } = this.shape;
    const unread: Unread[] = [];
    for (let row = bottom + 1; row <= lastRow; row += 1) {
      if (row % ROWS_A_STEP === 0) yield;
      for (let column = left; column <= right; column += 1) {
        const key = `${row},${column}`;
        if (this.grid.isBlank(row, column) || this.used.has(key)) continue;
        const given = this.reasons.get(key);
        if (given === undefined && this.isIdle(column)) continue;
        const why = given ?? setAside.get(column) ?? (unknown.includes(column) || !this.knows(column) ? "no-column" : "outside-blocks");
        unread.push({ place: this.grid.place(row, column), text: this.grid.text(row, column).trim(), why });
      }
    }
    return unread;
  }

  private knows(column: number): boolean {
    return this.shape.columns.some((each) => each.column === column);
  }

  get range(): string {
    const { top, lastRow, left, right } = this.shape;
    return areaName({ top, left, bottom: lastRow, right });
  }

  get columnLetters(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.shape.columns.map((column) => [columnKey(column, this.columnsOf(column.role).length === 1), columnName(column.column)]),
    );
  }

  get hiddenRows(): readonly number[] {
    return this.grid.sheet.hiddenRows.filter((row) => row > this.shape.bottom && row <= this.shape.lastRow).map((row) => row + 1);
  }
}

