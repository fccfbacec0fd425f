import type { BookDescription, DescribedCell, SheetDescription } from "../workbook/book-description";
import { type Content, type HostBook, type HostCell, type HostSheet, newSheet, type Style, type Visibility } from "./book";
import { putCell } from "./cells";
import { areaOf } from "./grid";

const VISIBILITIES: Record<NonNullable<SheetDescription["visibility"]>, Visibility> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

function contentOf(cell: DescribedCell): Content {
  switch (cell.kind) {
    case "empty":
      return { kind: "empty" };
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", number: cell.value };
    case "date":
      return { kind: "number", number: cell.serial };
    case "boolean":
      return { kind: "boolean", boolean: cell.value };
    case "error":
      return { kind: "error", error: cell.text };
  }
}

function hostCell(cell: DescribedCell): HostCell {
  const numberFormat = cell.kind === "number" || cell.kind === "date" ? cell.format : "General";
  const style: Style = numberFormat === "General" ? {} : { numberFormat };
  return {
    content: contentOf(cell),
    style,
    ...(cell.kind === "empty" || cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.kind === "number" || cell.kind === "date" ? { shown: cell.text } : {}),
  };
}

function hostSheet(book: HostBook, described: SheetDescription): HostSheet {
  const sheet = newSheet(book, described.name);
  sheet.visibility = VISIBILITIES[described.visibility ?? "visible"];
  sheet.protected = described.protected ?? false;
  for (const [name, cell] of Object.entries(described.cells ?? {})) {
    const { top, left } = areaOf(name);
    putCell(sheet, top, left, hostCell(cell));
  }
  sheet.merges = (described.merges ?? []).map(areaOf);
  described.hiddenRows?.forEach((row) => sheet.hiddenRows.add(row));
  described.hiddenColumns?.forEach((column) => sheet.hiddenColumns.add(column));
  return sheet;
}

/** The book that a host holds at first. */
export function bookOf(description: BookDescription): HostBook {
  const book: HostBook = { file: description.file, readOnly: description.readOnly ?? false, protected: description.protected ?? false, sheets: [], active: "", selected: "A1", made: 0, nullAbove: Infinity, ignoresTextFormat: false, refusesCharts: false, copiesCharts: true, papers: ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] };
  for (const sheet of description.sheets) book.sheets.push(hostSheet(book, sheet));
  book.active = book.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
  return book;
}
