import type { SheetDraft, WrittenSheet } from "../draft";
import { WorkbookFailure } from "../failure";
import { encodeMark, findMarked, markInSteps } from "../mark";
import type { KeptCopy } from "../workbook";
import { type NamedDraft, nameReferences } from "../named-draft";
import { freeSheetName } from "../sheet-name";
import { during, finish, type Pauses, type Steps } from "../steps";
import { addTab, askForCalculation } from "./book-lines";
import { readBookPart, type BookPart } from "./book-part";
import { copySheet } from "./copy-sheet";
import { EMPTY_STYLES } from "./empty-styles";
import { openPackage, type Package } from "./package";
import { PackageEdit } from "./package-edit";
import { folderOf } from "./part-name";
import { relatedPart } from "./read-snapshot";
import { markedSheetsInSteps, rewriteSheet, type MarkedSheet } from "./rewrite-sheet";
import { putCharts } from "./sheet-charts";
import { rangeOf } from "./sheet-data";
import { writeSheet } from "./sheet-writer";
import { refuseSigned } from "./signature";
import { StyleBook } from "./style-book";
import { encodeUtf16, encodeXmlInSteps } from "./xml-text";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type AppendOptions = {
  /** Sheets without a mark are a person's from the start: samples are made so. */
  readonly marked?: boolean;
  /** Sheets that are kept as they stand before they are written anew. */
  readonly copies?: readonly KeptCopy[];
};

export type Appended = { readonly bytes: Uint8Array; readonly written: readonly WrittenSheet[] };

function openStyles(edit: PackageEdit, book: BookPart): { readonly name: string; readonly styles: StyleBook } {
  const existing = relatedPart(edit.book, book, "styles");
  if (existing) return { name: existing.name, styles: new StyleBook(existing.text().text, existing.name) };
  const name = edit.freeName(`${folderOf(book.name)}styles`, "xml");
  edit.setText(name, EMPTY_STYLES(book.family.main));
  edit.relate(book.name, `${book.family.relations}/styles`, name);
  edit.announce(name, `${SPREADSHEET}.styles+xml`);
  return { name, styles: new StyleBook(edit.text(name).text, name) };
}

function* addMark(edit: PackageEdit, book: BookPart, sheetPart: string, draft: SheetDraft, name: string): Pauses<string> {
  const part = edit.freeName(`${folderOf(book.name)}customProperty/hyoka`, "bin");
  edit.set(part, encodeUtf16(encodeMark(yield* markInSteps(draft, name))));
  edit.announce(part, `${SPREADSHEET}.customProperty`);
  return edit.relate(sheetPart, `${book.family.relations}/customProperty`, part);
}

function* addSheet(edit: PackageEdit, book: BookPart, styles: StyleBook, draft: NamedDraft, name: string, marked: boolean): Pauses<void> {
  const part = edit.freeName(`${folderOf(book.name)}worksheets/sheet`, "xml");
  edit.setText(part, "");
  const mark = marked ? yield* addMark(edit, book, part, draft, name) : null;
  const drawn = putCharts(edit, { sheetPart: part, sheet: name, drawing: null, bookPart: book.name, family: book.family }, draft);
  yield;
  const sheet = yield* writeSheet(draft, styles, book.family, { mark, drawing: drawn.is === "new" ? drawn.relation : null });
  edit.set(part, yield* encodeXmlInSteps(sheet));
  yield;
  edit.announce(part, `${SPREADSHEET}.worksheet+xml`);
  const relation = edit.relate(book.name, `${book.family.relations}/worksheet`, part);
  addTab(edit, book, { name, relation, print: draft.print });
}

function refuseTwins(drafts: readonly SheetDraft[]): void {
  const kinds = drafts.map(({ kind }) => kind);
  const twin = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twin !== undefined) throw new WorkbookFailure("Unexpected", { what: `two drafts of ${twin}` });
}

/** Adds sheets to a book, or writes those anew that are there already. Every other part stays byte for byte. */
export function* appendSheetsInSteps(source: Package | Uint8Array, drafts: readonly SheetDraft[], { marked = true, copies = [] }: AppendOptions = {}): Steps<Appended> {
  const book = source instanceof Uint8Array ? openPackage(source) : source;
  refuseSigned(book);
  if (marked) refuseTwins(drafts);
  const bookPart = readBookPart(book);
  const edit = new PackageEdit(book);
  // The sheets one by one, and then the file.
  const of = drafts.length + 1;
  const existing: readonly MarkedSheet[] = marked ? yield* during({ done: 0, of }, markedSheetsInSteps(book, bookPart)) : [];
  const { name: stylesName, styles } = openStyles(edit, bookPart);
  const taken = [...bookPart.names];
  const targets = drafts.map((draft) => {
    const old = findMarked(existing, draft.kind);
    if (old) return { draft, old, kind: draft.kind, name: old.name };
    if (bookPart.protected) throw new WorkbookFailure("BookProtected");
    const name = freeSheetName(draft.name, taken);
    taken.push(name);
    return { draft, old: null, kind: draft.kind, name };
  });
  const copyOf = (kind: string): string | null => {
    const wanted = copies.find((copy) => copy.kind === kind)?.name;
    if (wanted === undefined) return null;
    if (bookPart.protected) throw new WorkbookFailure("BookProtected");
    const name = freeSheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  const known = [...targets, ...existing.flatMap(({ mark }) => findMarked(existing, mark?.kind ?? "") ?? []).map(({ name, mark }) => ({ kind: mark?.kind ?? "", name }))];
  const written: WrittenSheet[] = [];
  for (const { draft, old, kind, name } of targets) {
    const step = { done: written.length, of };
    yield step;
    const named = nameReferences(draft, known);
    const range = rangeOf(draft);
    if (!old) {
      yield* during(step, addSheet(edit, bookPart, styles, named, name, marked));
      written.push({ kind, sheet: name, range });
      continue;
    }
    yield* during(step, rewriteSheet(edit, bookPart, styles, old, named));
    const copy = copyOf(kind);
    if (copy !== null) yield* during(step, copySheet(edit, bookPart, old, copy));
    written.push({ kind, sheet: name, range, ...(copy === null ? {} : { copy }) });
  }
  if (drafts.some(({ cells }) => cells.some((row) => row.some(({ kind }) => kind === "formula")))) askForCalculation(edit, bookPart);
  edit.replaceText(stylesName, styles.finish());
  return { bytes: yield* during({ done: drafts.length, of }, edit.bytesInSteps()), written };
}

export const appendSheets = (source: Package | Uint8Array, drafts: readonly SheetDraft[], options: AppendOptions = {}): Appended => finish(appendSheetsInSteps(source, drafts, options));
