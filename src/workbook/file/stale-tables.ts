import { contains, parseArea, type Area } from "../address";
import type { SheetDraft } from "../draft";
import type { Package } from "./package";
import type { PackageEdit } from "./package-edit";
import { readRelations } from "./relations";
import type { Splices } from "./splices";
import { attributeOf, childOf, childrenOf, parseTree, relationOf, type XmlElement } from "./xml-tree";

const overlaps = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Whether the new cells are still a table: the headings stand over it, and nothing in it is merged. */
function fits(book: Package, tablePart: string, draft: SheetDraft): boolean {
  const part = book.part(tablePart);
  if (!part) return false;
  const table = parseTree(part.text().text, part.name);
  const area = parseArea(attributeOf(table, "ref") ?? "");
  const lastRow = draft.cells.length - 1;
  if (!area || attributeOf(table, "headerRowCount") === "0" || !contains({ top: 0, left: 0, bottom: lastRow, right: area.right }, { row: area.bottom, column: area.right })) return false;
  const headings = childrenOf(childOf(table, "tableColumns"), "tableColumn").map((column) => attributeOf(column, "name"));
  return (
    !draft.merges.some((merge) => overlaps(merge, area)) &&
    headings.every((heading, index) => {
      const cell = draft.cells[area.top]?.[area.left + index];
      return cell?.kind === "text" && cell.text.replace(/\r?\n/g, "_x000a_") === heading;
    })
  );
}

/**
 * A person may have made a table of our sheet. Excel calls a file broken whose table has other headings than its cells,
 * so a table that the new cells do not fit any more becomes plain cells again.
 */
export function dropStaleTables(edit: PackageEdit, splices: Splices, root: XmlElement, sheetPart: string, draft: SheetDraft): void {
  const list = childOf(root, "tableParts");
  const entries = childrenOf(list, "tablePart");
  if (!list || entries.length === 0) return;
  const relations = readRelations(edit.book, sheetPart);
  const stale = entries.flatMap((entry) => {
    const target = relations.find(({ id }) => id === relationOf(entry))?.target ?? "";
    return fits(edit.book, target, draft) ? [] : [{ entry, target }];
  });
  for (const { target } of stale) {
    edit.unrelate(sheetPart, target);
    const part = edit.book.part(target);
    if (!part) continue;
    edit.unannounce(part.name);
    edit.drop(part.name);
  }
  if (stale.length === entries.length) {
    splices.replace(list.start, list.end, "");
    return;
  }
  splices.setAttribute(list, "count", String(entries.length - stale.length));
  for (const { entry } of stale) splices.replace(entry.start, entry.end, "");
}
