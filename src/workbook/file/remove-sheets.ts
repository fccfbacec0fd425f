import { WorkbookFailure } from "../failure";
import { dropSheetNames } from "../formula";
import { chooseRemoved } from "../removal";
import { finish, type Pauses } from "../steps";
import type { Removal } from "../workbook";
import { readBookPart, type BookPart, type SheetEntry } from "./book-part";
import { dropCalcChainOf } from "./calc-chain";
import { dropParts } from "./drop-parts";
import { openPackage, type Package } from "./package";
import { PackageEdit } from "./package-edit";
import { refuseReferredTo } from "./referring-formulas";
import { markedSheetsInSteps } from "./rewrite-sheet";
import { refuseSigned } from "./signature";
import type { Splices } from "./splices";
import { escapeText } from "./xml-text";
import { attributeOf, childOf, childrenOf, integerOf, type XmlElement } from "./xml-tree";

export type Removed = { readonly bytes: Uint8Array; readonly removed: readonly string[] };

/** Where the tab of a number stands once others are gone; the one before it, for one that goes itself. */
const movedTo = (index: number, gone: ReadonlySet<number>) => index - [...gone].filter((each) => each < index).length;

function removeNames(splices: Splices, root: XmlElement, gone: ReadonlySet<number>, names: readonly string[]): void {
  const list = childOf(root, "definedNames");
  const entries = childrenOf(list, "definedName");
  const own = entries.filter((entry) => gone.has(integerOf(attributeOf(entry, "localSheetId")) ?? -1));
  if (list && entries.length > 0 && own.length === entries.length) {
    splices.replace(list.start, list.end, "");
    return;
  }
  for (const entry of entries) {
    if (own.includes(entry)) {
      splices.replace(entry.start, entry.end, "");
      continue;
    }
    const local = integerOf(attributeOf(entry, "localSheetId"));
    if (local !== null) splices.setAttribute(entry, "localSheetId", String(movedTo(local, gone)));
    // As in Excel, a name for cells of a sheet that is gone stands for nothing.
    const formula = dropSheetNames(entry.text, names);
    if (formula !== entry.text) splices.replace(entry.inner, entry.innerEnd, escapeText(formula));
  }
}

function removeTabs(edit: PackageEdit, book: BookPart, entries: readonly SheetEntry[]): void {
  const gone = new Set(entries.map(({ index }) => index));
  edit.edit(book.name, (splices, root) => {
    const tabs = childrenOf(childOf(root, "sheets"), "sheet");
    tabs.forEach((tab, index) => {
      if (gone.has(index)) splices.replace(tab.start, tab.end, "");
    });
    for (const view of childrenOf(childOf(root, "bookViews"), "workbookView")) {
      for (const name of ["activeTab", "firstSheet"]) {
        const index = integerOf(attributeOf(view, name));
        if (index !== null) splices.setAttribute(view, name, String(tabShown(tabs, index, gone)));
      }
    }
    removeNames(splices, root, gone, entries.map(({ name }) => name));
  });
}

/** The tab that was in front stays there; else the nearest that a person sees. */
function tabShown(tabs: readonly XmlElement[], index: number, gone: ReadonlySet<number>): number {
  const isShown = (at: number) => !gone.has(at) && !["hidden", "veryHidden"].includes(attributeOf(tabs[at], "state") ?? "");
  if (!gone.has(index)) return movedTo(index, gone);
  const nearest = tabs.map((_, at) => at).filter(isShown).sort((a, b) => Math.abs(a - index) - Math.abs(b - index))[0];
  return movedTo(nearest ?? 0, gone);
}

/** Takes sheets of ours out of a book. Their parts go with them; every part of a person stays byte for byte. */
export function* removeSheetsInSteps(source: Package | Uint8Array, removal: Removal): Pauses<Removed> {
  const book = source instanceof Uint8Array ? openPackage(source) : source;
  const bookPart = readBookPart(book);
  const marked = new Map((yield* markedSheetsInSteps(book, bookPart)).map((sheet) => [sheet.entry.index, sheet.mark]));
  const sheets = bookPart.sheets.map((entry) => ({ ...entry, mark: marked.get(entry.index) ?? null }));
  const going = chooseRemoved(sheets, removal, bookPart.visibleOthers);
  if (going.length === 0) return { bytes: book.zip.bytes, removed: [] };
  refuseSigned(book);
  if (bookPart.protected) throw new WorkbookFailure("BookProtected");
  yield* refuseReferredTo(book, bookPart, going.map(({ name }) => name));
  const edit = new PackageEdit(book);
  removeTabs(edit, bookPart, going);
  for (const { part } of going) edit.unrelate(bookPart.name, part);
  dropParts(edit, going.map(({ part }) => part));
  dropCalcChainOf(edit, bookPart, going);
  return { bytes: yield* edit.bytesInSteps(), removed: going.map(({ name }) => name) };
}

export const removeSheets = (source: Package | Uint8Array, removal: Removal): Removed => finish(removeSheetsInSteps(source, removal));
