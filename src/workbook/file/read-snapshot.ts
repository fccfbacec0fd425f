import { WorkbookFailure } from "../failure";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { readBookPart, type BookPart, type SheetEntry } from "./book-part";
import { Budget } from "./budget";
import type { BookContext } from "./cell-reader";
import { readMark } from "./mark-part";
import { readCellFormats } from "./number-styles";
import type { Package } from "./package";
import { readRelations } from "./relations";
import { readSharedStringsInSteps } from "./shared-strings";
import { readSheetInSteps, type Beside } from "./sheet-reader";
import { finish, type Steps } from "./steps";

export function relatedPart(book: Package, { relations }: BookPart, kind: string) {
  const target = relations.find((relation) => relation.kind === kind)?.target;
  return target === undefined ? null : book.part(target);
}

function* readSheetSnapshot(book: Package, { name, visibility, part: partName }: SheetEntry, context: BookContext, beside: Beside | null): Steps<SheetSnapshot> {
  const part = book.part(partName);
  if (!part) throw new WorkbookFailure("BrokenXml", { sheet: name, what: partName });
  const { properties, ...content } = yield* readSheetInSteps(part, name, context, beside);
  const mark = properties.length === 0 ? null : readMark(book, properties, readRelations(book, part.name));
  return { name, visibility, mark, ...content };
}

/** What is taken in beside the cells of a sheet; and sheets that are known from before, which are not read again. */
export type Readings = { readonly besideOf?: (sheet: SheetEntry) => Beside | null; readonly knownOf?: (sheet: SheetEntry) => SheetSnapshot | null };

/** Everything in the book, read once, a little at a time. */
export function* readSnapshotInSteps(book: Package, file: string, { besideOf, knownOf }: Readings = {}): Steps<Snapshot> {
  const bookPart = readBookPart(book);
  const budget = new Budget();
  const stringsPart = relatedPart(book, bookPart, "sharedStrings");
  const context: BookContext = {
    strings: stringsPart ? yield* readSharedStringsInSteps(stringsPart, budget) : [],
    formats: readCellFormats(relatedPart(book, bookPart, "styles")),
    from1904: bookPart.from1904,
    budget,
  };
  const sheets: SheetSnapshot[] = [];
  for (const entry of bookPart.sheets) sheets.push(knownOf?.(entry) ?? (yield* readSheetSnapshot(book, entry, context, besideOf?.(entry) ?? null)));
  return { file, readOnly: false, protected: bookPart.protected, sheets };
}

export const readSnapshot = (book: Package, file: string): Snapshot => finish(readSnapshotInSteps(book, file));
