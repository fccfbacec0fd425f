import { parseCell, type Position } from "../address";
import type { SheetDraft } from "../draft";
import type { BookPart, SheetEntry } from "./book-part";
import type { PackageEdit } from "./package-edit";
import { attributeOf, childrenOf, integerOf, parseTree } from "./xml-tree";

function holdsFormula({ cells }: SheetDraft, { row, column }: Position): boolean {
  const kind = cells[row]?.[column]?.kind;
  return kind === "link" || kind === "formula";
}

/**
 * Excel lists the cells that hold formulas, and calls a file broken whose list names one that holds none.
 * The list is made anew when the book is calculated, so a stale one is left out.
 */
export function dropStaleCalcChain(edit: PackageEdit, book: BookPart, { sheetId }: SheetEntry, draft: SheetDraft): void {
  const target = book.relations.find(({ kind }) => kind === "calcChain")?.target;
  const chain = target === undefined ? null : edit.book.part(target);
  if (!chain || !edit.has(chain.name)) return;
  // The sheet's number is named once and holds for the cells that follow.
  let sheet: number | null = null;
  const isStale = childrenOf(parseTree(chain.text().text, chain.name), "c").some((entry) => {
    sheet = integerOf(attributeOf(entry, "i")) ?? sheet;
    const at = parseCell(attributeOf(entry, "r") ?? "");
    return sheet === sheetId && at !== null && !holdsFormula(draft, at);
  });
  if (!isStale) return;
  edit.unrelate(book.name, chain.name);
  edit.unannounce(chain.name);
  edit.drop(chain.name);
}
