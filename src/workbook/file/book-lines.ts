import { quoteSheet } from "../address";
import type { PrintSetup } from "../draft";
import type { BookPart } from "./book-part";
import type { PackageEdit } from "./package-edit";
import { tagPrefix } from "./splices";
import { escapeAttribute, escapeText } from "./xml-text";
import { attributeOf, childOf, childrenOf, integerOf, type XmlElement } from "./xml-tree";

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** How `r:id` is to be written here: the book may have bound another prefix, or `r` to something else. */
function relationAttribute(element: XmlElement, namespace: string, id: string): string {
  const seen = new Map<string, string>();
  for (let scope: XmlElement | null = element; scope; scope = scope.parent) {
    for (const [prefix, uri] of scope.namespaces) if (!seen.has(prefix)) seen.set(prefix, uri);
  }
  const bound = [...seen].find(([prefix, uri]) => prefix !== "" && uri === namespace)?.[0];
  if (bound !== undefined) return `${bound}:id="${id}"`;
  const prefix = seen.has("r") ? "hyokaRel" : "r";
  return `xmlns:${prefix}="${namespace}" ${prefix}:id="${id}"`;
}

function addName(edit: PackageEdit, book: BookPart, name: string, index: number, formula: string): void {
  edit.edit(book.name, (splices, root) => {
    const prefix = tagPrefix(root);
    const line = `<${prefix}definedName name="${name}" localSheetId="${index}">${escapeText(formula)}</${prefix}definedName>`;
    const names = childOf(root, "definedNames");
    if (names) splices.append(names, line);
    else splices.insertInOrder(root, ORDER, "definedNames", `<${prefix}definedNames>${line}</${prefix}definedNames>`);
  });
}

export type NewTab = { readonly name: string; readonly relation: string; readonly print: PrintSetup };

/** Puts a sheet's tab behind the last one, and the names that belong to it. */
export function addTab(edit: PackageEdit, book: BookPart, { name, relation, print }: NewTab): void {
  let index = 0;
  edit.edit(book.name, (splices, root) => {
    const sheets = childOf(root, "sheets");
    if (!sheets) return;
    const entries = childrenOf(sheets, "sheet");
    index = entries.length;
    const sheetId = Math.max(0, ...entries.map((entry) => integerOf(attributeOf(entry, "sheetId")) ?? 0)) + 1;
    const link = relationAttribute(sheets, book.family.relations, relation);
    splices.append(sheets, `<${tagPrefix(sheets)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${link}/>`);
  });
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    addName(edit, book, "_xlnm.Print_Titles", index, `${quoteSheet(name)}!$${first + 1}:$${last + 1}`);
  }
}
