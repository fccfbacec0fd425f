import type { Mention, Plan } from "../../src/plan/plan";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import { parseCell } from "../../src/workbook/address";
import type { Place } from "../../src/workbook/place";
import { EMPTY, textOf } from "../../src/workbook/snapshot";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";

/** The plan that these books hold, with the cell of everything in it. */
export const planIn = (books: readonly Snapshot[]): Plan | null => readWorkbooks(books).plans[0] ?? null;

function onSheet(books: readonly Snapshot[], { file, sheet }: Place, change: (sheet: SheetSnapshot) => SheetSnapshot): readonly Snapshot[] {
  return books.map((book) => (book.file === file ? { ...book, sheets: book.sheets.map((each) => (each.name === sheet ? change(each) : each)) } : book));
}

export function textAt(books: readonly Snapshot[], place: Place): string {
  const found = books.find(({ file }) => file === place.file)?.sheets.find(({ name }) => name === place.sheet);
  const cell = parseCell(place.cell);
  const there = found && cell ? found.rows[cell.row - found.top]?.[cell.column - found.left] : undefined;
  return there ? textOf(there) : "";
}

/** The same books with another text in one cell. */
export function retype(books: readonly Snapshot[], place: Place, text: string): readonly Snapshot[] {
  const at = parseCell(place.cell);
  const typed: Cell = text === "" ? EMPTY : { kind: "text", text };
  return onSheet(books, place, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => (at && index === at.row - sheet.top ? row.map((cell, column) => (column === at.column - sheet.left ? typed : cell)) : row)),
  }));
}

/** Mentions that are alone with their name in their table: where a measure is typed again in every row, one slip leaves the others. */
export function lonely({ mentions }: Plan, fits: (mention: Mention) => boolean): readonly Mention[] {
  return mentions.filter((mention) => fits(mention) && mentions.every((other) => other === mention || other.of !== mention.of || other.table !== mention.table || other.code !== mention.code));
}

/** The code and whatever stands between it and the name. */
export function codePart({ typedCode, place, name }: Mention): string {
  if (!typedCode || typedCode.place.cell !== place.cell) return typedCode?.text ?? "";
  const { text } = typedCode;
  const squeezed = (part: string) => part.replace(/\s+/g, "");
  for (let length = 1; length < text.length; length += 1) if (squeezed(text.slice(length)) === squeezed(name) && !/^\s/.test(text.slice(length))) return text.slice(0, length);
  return text;
}
