import { parseCell, type Position } from "../address";
import type { SheetDraft } from "../draft";
import type { BookPart, SheetEntry } from "./book-part";
import type { PackageEdit } from "./package-edit";
import { attributeOf, childrenOf, integerOf, parseTree } from "./xml-tree";

function holdsFormula({ cells }: SheetDraft, { row, column }: Position): boolean {
  const kind = cells[row]?.[column]?.kind;
  return kind === "link" || kind === "formula";
}

/** Leaves the list out if it names a cell that fits. Excel makes a new one when the book is calculated. */
function dropIf(edit: PackageEdit, book: BookPart, isStale: (sheet: number | null, at: Position | null) => boolean): void {
  const target = book.relations.find(({ kind }) => kind === "calcChain")?.target;
  const chain = target === undefined ? null : edit.book.part(target);
  if (!chain || !edit.has(chain.name)) return;
  // The sheet's number is named once and holds for the cells that follow.
  let sheet: number | null = null;
  const found = childrenOf(parseTree(chain.text().text, chain.name), "c").some((entry) => {
    sheet = integerOf(attributeOf(entry, "i")) ?? sheet;
    return isStale(sheet, parseCell(attributeOf(entry, "r") ?? ""));
  });
  if (!found) return;
  edit.unrelate(book.name, chain.name);
  edit.unannounce(chain.name);
  edit.drop(chain.name);
}

/** Excel lists the cells that hold formulas, and calls a file broken whose list names one that holds none. */
export function dropStaleCalcChain(edit: PackageEdit, book: BookPart, { sheetId }: SheetEntry, draft: SheetDraft): void {
  dropIf(edit, book, (sheet, at) => sheet === sheetId && at !== null && !holdsFormula(draft, at));
}

/** The same, of sheets that are gone. */
export function dropCalcChainOf(edit: PackageEdit, book: BookPart, gone: readonly SheetEntry[]): void {
  dropIf(edit, book, (sheet) => gone.some(({ sheetId }) => sheetId === sheet));
}
