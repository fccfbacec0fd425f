import { MAX_COLUMNS, MAX_ROWS, parseCell } from "../address";
import { WorkbookFailure } from "../failure";
import { cellKey, type Appearance, type ColumnSpan } from "./appearance";
import { readBookPart } from "./book-part";
import { readPalette } from "./colors";
import { LIMITS } from "./limits";
import { readLooks, type BookLooks } from "./look-reader";
import { isMain } from "./namespaces";
import type { Package, Part } from "./package";
import { relatedPart } from "./read-snapshot";
import { streamXml, type XmlTag } from "./xml-stream";
import { integerOf, isOn, parseTree } from "./xml-tree";

const valueOf = (tag: XmlTag, name: string): string | null => tag.attributes[name]?.value ?? null;

function sizeOf(text: string | null, most: number): number | null {
  const size = text === null ? NaN : Number(text);
  return size >= 0 && size <= most ? size : null;
}

const WIDEST = 255;
const HIGHEST = 409.5;

export class AppearanceReading {
  readonly #columns: ColumnSpan[] = [];
  readonly #rowHeights = new Map<number, number>();
  readonly #rowStyles = new Map<number, number>();
  readonly #cellStyles = new Map<number, number>();
  #defaultColumnWidth = 8.43;
  #defaultRowHeight = 15;
  #frozen = { rows: 0, columns: 0 };
  #gridLines = true;
  #row = -1;
  #column = -1;

  open(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    switch (tag.local) {
      case "sheetView":
        this.#gridLines = valueOf(tag, "showGridLines") === null || isOn(valueOf(tag, "showGridLines"));
        break;
      case "pane":
        this.#takePane(tag);
        break;
      case "sheetFormatPr":
        this.#defaultColumnWidth = sizeOf(valueOf(tag, "defaultColWidth"), WIDEST) ?? this.#defaultColumnWidth;
        this.#defaultRowHeight = sizeOf(valueOf(tag, "defaultRowHeight"), HIGHEST) ?? this.#defaultRowHeight;
        break;
      case "col":
        this.#takeColumns(tag);
        break;
      case "row":
        this.#takeRow(tag);
        break;
      case "c":
        this.#takeCell(tag);
        break;
    }
  }

  #takePane(tag: XmlTag): void {
    if (!/^frozen/.test(valueOf(tag, "state") ?? "")) return;
    const count = (name: string) => Math.max(0, Math.floor(Number(valueOf(tag, name) ?? 0)) || 0);
    this.#frozen = { rows: Math.min(count("ySplit"), MAX_ROWS), columns: Math.min(count("xSplit"), MAX_COLUMNS) };
  }

  #takeColumns(tag: XmlTag): void {
    const first = (integerOf(valueOf(tag, "min")) ?? 0) - 1;
    const last = Math.min((integerOf(valueOf(tag, "max")) ?? 0) - 1, MAX_COLUMNS - 1);
    if (first < 0 || last < first || this.#columns.length >= MAX_COLUMNS) return;
    const width = sizeOf(valueOf(tag, "width"), WIDEST) ?? this.#defaultColumnWidth;
    this.#columns.push({ first, last, width, style: integerOf(valueOf(tag, "style")) ?? 0 });
  }

  #takeRow(tag: XmlTag): void {
    const named = integerOf(valueOf(tag, "r"));
    this.#row = named === null ? this.#row + 1 : named - 1;
    this.#column = -1;
    const height = sizeOf(valueOf(tag, "ht"), HIGHEST);
    if (height !== null) this.#rowHeights.set(this.#row, height);
    if (isOn(valueOf(tag, "customFormat"))) this.#rowStyles.set(this.#row, integerOf(valueOf(tag, "s")) ?? 0);
  }

  #takeCell(tag: XmlTag): void {
    const at = parseCell(valueOf(tag, "r") ?? "") ?? { row: this.#row, column: this.#column + 1 };
    this.#column = at.column;
    // What is beyond is read as text all the same, only painted plainly.
    if (this.#cellStyles.size < LIMITS.cells) this.#cellStyles.set(cellKey(at.row, at.column), integerOf(valueOf(tag, "s")) ?? 0);
  }

  finish({ font, styles }: BookLooks): Appearance {
    return {
      font,
      defaultColumnWidth: this.#defaultColumnWidth,
      defaultRowHeight: this.#defaultRowHeight,
      columns: this.#columns,
      rowHeights: this.#rowHeights,
      rowStyles: this.#rowStyles,
      cellStyles: this.#cellStyles,
      styles,
      frozen: this.#frozen,
      gridLines: this.#gridLines,
    };
  }
}

const treeOf = (part: Part | null) => (part ? parseTree(part.text().text, part.name) : null);

/** The styles that all sheets share. */
export function readBookLooks(book: Package): BookLooks {
  const bookPart = readBookPart(book);
  const styles = treeOf(relatedPart(book, bookPart, "styles"));
  return readLooks(styles, readPalette(styles, treeOf(relatedPart(book, bookPart, "theme"))));
}

/** What the sheet of this name looks like. */
export function readAppearance(book: Package, sheet: string): Appearance {
  const bookPart = readBookPart(book);
  const entry = bookPart.sheets.find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookFailure("Unexpected", { sheet, what: "no such sheet" });
  const part = book.requirePart(entry.part);
  const reading = new AppearanceReading();
  streamXml(part.text().text, part.name, () => ({
    open: (tag) => {
      reading.open(tag);
    },
  }));
  return reading.finish(readBookLooks(book));
}
