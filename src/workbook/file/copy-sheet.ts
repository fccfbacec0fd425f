import { quoteSheet } from "../address";
import { encodeMark, markOfCopy } from "../mark";
import { saying, type Pauses } from "../steps";
import { addCopiedTab } from "./book-lines";
import type { BookPart } from "./book-part";
import { copyRelations } from "./copy-parts";
import type { Sliced } from "./long-text";
import type { PackageEdit } from "./package-edit";
import { foldName, folderOf } from "./part-name";
import type { MarkedSheet } from "./rewrite-sheet";
import { Splices } from "./splices";
import { encodeUtf16, encodeXmlInSteps, escapeText } from "./xml-text";
import { childOf, childrenOf, relationOf, type XmlElement } from "./xml-tree";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* below(child);
  }
}

/** In these a relation is named where the tree reaches; elsewhere (tables, buttons, slicers) it may stand deep inside. */
const SHALLOW = ["sheetData", "hyperlinks", "customProperties", "pageSetup", "drawing", "legacyDrawing", "legacyDrawingHF", "picture"];

/** Takes out whatever names a relation that the copy has not, and lists that are empty then. */
function dropUnrelated(splices: Splices, root: XmlElement, text: Sliced, kept: ReadonlySet<string>): void {
  for (const child of root.children) {
    if (!SHALLOW.includes(child.local)) {
      if (/:id\s*=/.test(text.slice(child.start, child.end))) splices.replace(child.start, child.end, "");
      continue;
    }
    const named = [child, ...below(child)].filter((element) => relationOf(element) !== null);
    const lost = named.filter((element) => !kept.has(relationOf(element) ?? ""));
    // A page set up without its printer is a page set up all the same.
    if (child.local === "pageSetup" && lost.length > 0) splices.removeAttribute(child, "[\\w.-]+:id");
    else if (lost.length > 0 && lost.length === named.length) splices.replace(child.start, child.end, "");
    else for (const element of lost) splices.replace(element.start, element.end, "");
  }
}

/** A chart of the copy shows the copy's cells. */
function turnCharts(edit: PackageEdit, parts: readonly string[], from: string, to: string): void {
  const names = new Set([quoteSheet(from), from].map((name) => `${name}!`));
  for (const part of parts.filter((name) => /chart\d*\.xml$/i.test(name))) {
    edit.edit(part, (splices, root) => {
      for (const element of below(root)) {
        if (element.local !== "f") continue;
        const found = [...names].find((name) => element.text.startsWith(name));
        if (found) splices.replace(element.inner, element.innerEnd, escapeText(`${quoteSheet(to)}!${element.text.slice(found.length)}`));
      }
    });
  }
}

/**
 * A sheet of ours as it stands, once more and marked as a copy: its cells, looks, widths, notes, pictures and charts.
 * A table in it becomes plain cells, since its name can stand in a book once only.
 */
export function* copySheet(edit: PackageEdit, book: BookPart, { entry, root, name: original, mark, markPart }: MarkedSheet, name: string): Pauses<void> {
  const source = edit.book.requirePart(entry.part);
  const part = edit.freeName(`${folderOf(book.name)}worksheets/sheet`, "xml");
  edit.setText(part, "");
  const { kept, parts } = copyRelations(edit, source.name, part);
  const copiedMark = parts.get(foldName(markPart));
  if (mark && copiedMark !== undefined) edit.set(copiedMark, encodeUtf16(encodeMark(markOfCopy(mark, name))));
  const { text, ...written } = yield* saying(() => undefined, source.longText());
  const splices = new Splices(text);
  dropUnrelated(splices, root, text, kept);
  const properties = childOf(root, "sheetPr");
  if (properties) splices.removeAttribute(properties, "codeName");
  for (const view of childrenOf(childOf(root, "sheetViews"), "sheetView")) splices.removeAttribute(view, "tabSelected");
  edit.set(part, yield* encodeXmlInSteps(splices.pieces(), written));
  edit.announce(part, SHEET);
  turnCharts(edit, [...parts.values()], original, name);
  addCopiedTab(edit, book, { name, relation: edit.relate(book.name, `${book.family.relations}/worksheet`, part), original: entry });
}
