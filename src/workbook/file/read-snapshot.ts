import { WorkbookFailure } from "../failure";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { readBookPart, type BookPart, type SheetEntry } from "./book-part";
import { Budget } from "./budget";
import type { BookContext } from "./cell-reader";
import { readMark } from "./mark-part";
import { readCellFormats } from "./number-styles";
import type { Package } from "./package";
import { readRelations } from "./relations";
import { readSharedStrings } from "./shared-strings";
import { readSheet } from "./sheet-reader";

export function relatedPart(book: Package, { relations }: BookPart, kind: string) {
  const target = relations.find((relation) => relation.kind === kind)?.target;
  return target === undefined ? null : book.part(target);
}

function readSheetSnapshot(book: Package, { name, visibility, part: partName }: SheetEntry, context: BookContext): SheetSnapshot {
  const part = book.part(partName);
  if (!part) throw new WorkbookFailure("BrokenXml", { sheet: name, what: partName });
  const { properties, ...content } = readSheet(part, name, context);
  const mark = properties.length === 0 ? null : readMark(book, properties, readRelations(book, part.name));
  return { name, visibility, mark, ...content };
}

/** Everything in the book, read once. */
export function readSnapshot(book: Package, file: string): Snapshot {
  const bookPart = readBookPart(book);
  const budget = new Budget();
  const stringsPart = relatedPart(book, bookPart, "sharedStrings");
  const context: BookContext = {
    strings: stringsPart ? readSharedStrings(stringsPart, budget) : [],
    formats: readCellFormats(relatedPart(book, bookPart, "styles")),
    from1904: bookPart.from1904,
    budget,
  };
  return {
    file,
    readOnly: false,
    protected: bookPart.protected,
    sheets: bookPart.sheets.map((entry) => readSheetSnapshot(book, entry, context)),
  };
}
