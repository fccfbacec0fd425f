import type { Area } from "../workbook/address";
import { BLANK } from "../workbook/draft";
import type { DraftCell, DraftStyle, SheetDraft, StyledArea } from "../workbook/draft";

const LINE = 15;

const text = (value: string): DraftCell => (value === "" ? BLANK : { kind: "text", text: value });

/** Lines that a text takes in a column; Japanese letters are two characters wide. */
function linesOf(value: string, width: number): number {
  const wide = (line: string) => Array.from(line).reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 1 : 2), 0);
  return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / (width - 1))), 0);
}

/** A sheet set up downwards, as a person does: a title, headings, tables with borders, lists. */
export class OfficeSheet {
  private readonly cells: (readonly DraftCell[])[] = [];
  private readonly heights: (number | null)[] = [];
  private readonly styles: StyledArea[] = [];
  private readonly merges: Area[] = [];
  private titleRow: number | null = null;

  constructor(
    private readonly name: string,
    private readonly footer: string,
    private readonly widths: readonly number[],
  ) {}

  private add(values: readonly string[], height: number | null): number {
    this.cells.push(this.widths.map((_, column) => text(values[column] ?? "")));
    this.heights.push(height);
    return this.cells.length - 1;
  }

  private style(top: number, bottom: number, left: number, right: number, style: DraftStyle): void {
    this.styles.push({ area: { top, left, bottom, right }, style });
  }

  /** A line over several columns, merged into one cell. */
  private banner(value: string, style: DraftStyle, height: number, columns = this.widths.length): void {
    const row = this.add([value], height);
    this.style(row, row, 0, columns - 1, style);
    this.merges.push({ top: row, left: 0, bottom: row, right: columns - 1 });
  }

  title(value: string): void {
    this.banner(value, { bold: true, size: 14 }, 24);
  }

  heading(value: string, columns?: number): void {
    this.banner(value, { bold: true, fill: "E2EFDA", border: "thin" }, 20, columns);
  }

  line(value: string): void {
    this.add([value], null);
  }

  gap(): void {
    this.line("");
  }

  header(headings: readonly string[]): void {
    const row = this.add(headings, LINE * 2 + 3);
    this.titleRow ??= row;
    this.style(row, row, 0, headings.length - 1, { bold: true, fill: "DDEBF7", horizontal: "center", vertical: "center", wrap: true, border: "thin", size: 10 });
  }

  /** Rows of a table; figures stand in the middle of their columns. Gives the first row. */
  rows(rows: readonly (readonly string[])[], centered: readonly number[] = []): number {
    const first = this.cells.length;
    for (const values of rows) this.add(values, Math.max(...values.map((value, column) => linesOf(value, this.widths[column] ?? 10))) * LINE + 5);
    const last = this.cells.length - 1;
    const width = Math.max(0, ...rows.map(({ length }) => length));
    this.style(first, last, 0, width - 1, { vertical: "center", wrap: true, border: "thin", size: 10 });
    for (const column of centered) this.style(first, last, column, column, { horizontal: "center" });
    return first;
  }

  /** Merges the cells of a column wherever the same key goes on; only the first keeps its text. */
  mergeRuns(first: number, column: number, keys: readonly string[]): void {
    keys.forEach((key, index) => {
      if (key === keys[index - 1]) return;
      const next = keys.findIndex((other, at) => at > index && other !== key);
      const bottom = first + (next === -1 ? keys.length : next) - 1;
      if (bottom > first + index) this.merges.push({ top: first + index, left: column, bottom, right: column });
    });
  }

  draft(frozen: boolean): SheetDraft {
    const header = this.titleRow;
    return {
      kind: "sample",
      name: this.name,
      cells: this.cells,
      styles: this.styles,
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights,
      frozen: { rows: frozen && header !== null ? header + 1 : 0, columns: 0 },
      print: { paper: "A4", orientation: "landscape", titleRows: frozen && header !== null ? [header, header] : null, footer: this.footer },
      people: [],
    };
  }
}
