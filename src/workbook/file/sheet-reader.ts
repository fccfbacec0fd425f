import { cellName, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, type Area, type Position } from "../address";
import { WorkbookFailure } from "../failure";
import { isDateFormat } from "../number-format";
import { EMPTY, type Cell } from "../snapshot";
import type { Budget } from "./budget";
import { serialOfIso } from "./date-serial";
import { displayNumber, displayText } from "./format-number";
import { LIMITS } from "./limits";
import type { CustomProperty } from "./mark-part";
import { isMain, isRelations } from "./namespaces";
import type { Part } from "./package";
import { TextRuns } from "./shared-strings";
import { unescapeCellText } from "./xml-text";
import { streamXml, type XmlTag } from "./xml-stream";
import { integerOf, isOn } from "./xml-tree";

/** What all sheets of a book share. */
export type BookContext = {
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
  readonly budget: Budget;
};

export type SheetContent = {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly protected: boolean;
  readonly properties: readonly CustomProperty[];
};

type Located = Position & { readonly cell: Cell };

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

const valueOf = (tag: XmlTag, name: string): string | null => tag.attributes[name]?.value ?? null;

/** Reads one sheet as a stream; only what a cell holds is kept, never what it looks like. */
class SheetReading {
  readonly #cells: Located[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #properties: CustomProperty[] = [];
  readonly #runs = new TextRuns();
  #protected = false;
  #row = -1;
  #column = -1;
  #nextHidden = 0;
  #cell: { readonly at: Position; readonly type: string; readonly style: number } | null = null;
  #value = "";
  #formula = false;
  #inValue = false;

  constructor(
    private readonly sheet: string,
    private readonly context: BookContext,
  ) {}

  open(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    switch (tag.local) {
      case "row":
        this.#openRow(tag);
        break;
      case "c":
        this.#openCell(tag);
        break;
      case "v":
        this.#inValue = true;
        break;
      case "f":
        if (this.#cell) this.#formula = true;
        break;
      case "col":
        this.#takeColumns(tag);
        break;
      case "mergeCell":
        this.#takeMerge(tag);
        break;
      case "sheetProtection":
        this.#protected = isOn(valueOf(tag, "sheet"));
        break;
      case "customPr":
        this.#takeProperty(tag);
        break;
      default:
        if (this.#cell) this.#runs.open(tag.local);
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#cell) this.#runs.take(text);
  }

  close(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    if (tag.local === "v") this.#inValue = false;
    else if (tag.local === "c") this.#closeCell();
    else if (this.#cell) this.#runs.close(tag.local);
  }

  #openRow(tag: XmlTag): void {
    const named = valueOf(tag, "r");
    this.#row = named === null ? this.#row + 1 : Number(named) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0) throw new WorkbookFailure("BrokenXml", { sheet: this.sheet, what: "row" });
    if (this.#row >= MAX_ROWS) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "rows" });
    this.#column = -1;
    if (isOn(valueOf(tag, "hidden"))) this.#hiddenRows.push(this.#row);
  }

  #openCell(tag: XmlTag): void {
    const at = this.#locate(valueOf(tag, "r"));
    this.#row = at.row;
    this.#column = at.column;
    this.#cell = { at, type: valueOf(tag, "t") ?? "n", style: integerOf(valueOf(tag, "s")) ?? 0 };
    this.#value = "";
    this.#formula = false;
    this.#runs.finish();
  }

  #locate(name: string | null): Position {
    if (name === null) {
      if (this.#column + 1 >= MAX_COLUMNS) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "columns" });
      return { row: Math.max(0, this.#row), column: this.#column + 1 };
    }
    const at = parseCell(name);
    if (at) return at;
    throw new WorkbookFailure(/^[A-Z]+[0-9]+$/i.test(name) ? "TooLarge" : "BrokenXml", { sheet: this.sheet, what: `cell ${name.slice(0, 20)}` });
  }

  #closeCell(): void {
    if (!this.#cell) return;
    const { at } = this.#cell;
    const cell = this.#makeCell(this.#cell);
    this.#cell = null;
    if (cell.kind === "empty") return;
    this.context.budget.spendCell(this.sheet);
    this.#cells.push({ ...at, cell });
  }

  #makeCell({ type, style }: { readonly type: string; readonly style: number }): Cell {
    const { strings, formats, from1904 } = this.context;
    const format = formats[style] ?? "General";
    switch (type) {
      case "s": {
        const index = integerOf(this.#value.trim());
        return index === null ? EMPTY : this.#makeText(strings[index] ?? "", format);
      }
      case "inlineStr":
        return this.#makeText(this.#runs.finish(), format);
      case "str":
        return this.#makeText(unescapeCellText(this.#value), format);
      case "b":
        return this.#value.trim() === "" ? this.#makeText("", format) : this.#mark({ kind: "boolean", value: isOn(this.#value.trim()), text: isOn(this.#value.trim()) ? "TRUE" : "FALSE" });
      case "e":
        return this.#mark({ kind: "error", text: this.context.budget.spendText(this.#value) });
      case "d": {
        const serial = serialOfIso(this.#value.trim(), from1904);
        return serial === null ? this.#makeText(this.#value, format) : this.#makeNumber(serial, isDateFormat(format) ? format : "yyyy/m/d");
      }
      default: {
        const text = this.#value.trim();
        const number = NUMBER.test(text) ? Number(text) : NaN;
        return Number.isFinite(number) ? this.#makeNumber(number, format) : this.#makeText(text, format);
      }
    }
  }

  #makeText(text: string, format: string): Cell {
    // A formula that nobody has calculated yet shows nothing.
    if (text === "") return this.#formula ? { kind: "text", text: "", formula: true } : EMPTY;
    const shown = displayText(text, format);
    return this.#mark({ kind: "text", text: shown === text ? text : this.context.budget.spendText(shown) });
  }

  #makeNumber(value: number, format: string): Cell {
    const text = this.context.budget.spendText(displayNumber(value, format, this.context.from1904));
    return this.#mark(isDateFormat(format) ? { kind: "date", serial: value, text, format } : { kind: "number", value, text, format });
  }

  #mark<C extends Exclude<Cell, { kind: "empty" }>>(cell: C): C {
    return this.#formula ? { ...cell, formula: true } : cell;
  }

  #takeColumns(tag: XmlTag): void {
    const from = (integerOf(valueOf(tag, "min")) ?? 0) - 1;
    const to = Math.min((integerOf(valueOf(tag, "max")) ?? 0) - 1, MAX_COLUMNS - 1);
    if (!isOn(valueOf(tag, "hidden"))) return;
    // Columns come in order and once each; a file that repeats them costs no more than that.
    for (let column = Math.max(from, this.#nextHidden); column <= to; column += 1) this.#hiddenColumns.push(column);
    this.#nextHidden = Math.max(this.#nextHidden, to + 1);
  }

  #takeMerge(tag: XmlTag): void {
    const area = parseArea(valueOf(tag, "ref") ?? "");
    if (!area) return;
    if (this.#merges.length >= LIMITS.merges) throw new WorkbookFailure("TooLarge", { sheet: this.sheet, what: "merges" });
    this.#merges.push(area);
  }

  #takeProperty(tag: XmlTag): void {
    const relation = Object.values(tag.attributes).find(({ local, uri }) => local === "id" && isRelations(uri));
    this.#properties.push({ name: valueOf(tag, "name") ?? "", relation: relation?.value ?? "" });
  }

  finish(): SheetContent {
    return {
      ...this.#spanRows(),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      protected: this.#protected,
      properties: this.#properties,
    };
  }

  /** The rectangle from the first to the last cell or merge. A merge that reaches to the end of the sheet does not stretch it. */
  #extent(): Area | null {
    let extent: Area | null = null;
    for (const { row, column } of this.#cells) extent = stretch(extent, { top: row, left: column, bottom: row, right: column });
    const cells = extent;
    for (const merge of this.#merges) {
      const wider = stretch(extent, merge);
      if (this.context.budget.canSpan(countCells(wider))) extent = wider;
    }
    return extent ?? cells;
  }

  #spanRows(): Pick<SheetContent, "top" | "left" | "rows"> {
    const extent = this.#extent();
    if (!extent) return { top: 0, left: 0, rows: [] };
    const corner = cellName({ row: extent.bottom, column: extent.right });
    this.context.budget.spendGrid(countCells(extent), this.sheet, corner);
    const { top, left, bottom, right } = extent;
    const rows = Array.from({ length: bottom - top + 1 }, () => new Array<Cell>(right - left + 1).fill(EMPTY));
    for (const { row, column, cell } of this.#cells) {
      const cells = rows[row - top];
      if (cells) cells[column - left] = cell;
    }
    return { top, left, rows };
  }
}

const countCells = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

function stretch(extent: Area | null, area: Area): Area {
  if (!extent) return area;
  return {
    top: Math.min(extent.top, area.top),
    left: Math.min(extent.left, area.left),
    bottom: Math.max(extent.bottom, area.bottom),
    right: Math.max(extent.right, area.right),
  };
}

export function readSheet(part: Part, sheet: string, context: BookContext): SheetContent {
  const reading = new SheetReading(sheet, context);
  streamXml(part.text().text, part.name, () => ({
    open: (tag) => {
      reading.open(tag);
    },
    text: (text) => {
      reading.text(text);
    },
    close: (tag) => {
      reading.close(tag);
    },
  }));
  return reading.finish();
}
