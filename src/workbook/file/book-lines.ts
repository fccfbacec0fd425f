import { absoluteArea, type Area, columnName, quoteSheet } from "../address";
import type { PrintSetup } from "../draft";
import type { BookPart, SheetEntry } from "./book-part";
import type { PackageEdit } from "./package-edit";
import { tagPrefix } from "./splices";
import { escapeAttribute, escapeText } from "./xml-text";
import { attributeOf, childOf, childrenOf, integerOf, parseTree, type XmlElement } from "./xml-tree";

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
export function relationAttribute(element: XmlElement, namespace: string, id: string): string {
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

/** In place of the one that a sheet may have. */
export function setPrintArea(edit: PackageEdit, book: BookPart, index: number, sheet: string, area: Area): void {
  const formula = `${quoteSheet(sheet)}!${absoluteArea(area)}`;
  const names = childrenOf(childOf(parseTree(edit.text(book.name).text, book.name), "definedNames"), "definedName");
  const old = names.find((name) => attributeOf(name, "name") === "_xlnm.Print_Area" && attributeOf(name, "localSheetId") === String(index));
  if (!old) addName(edit, book, "_xlnm.Print_Area", index, formula);
  else edit.edit(book.name, (splices) => { splices.replace(old.inner, old.innerEnd, escapeText(formula)); });
}

/** Lets the program that opens the book next work all formulas out: what stands beside ours is what they came to here. */
export function askForCalculation(edit: PackageEdit, book: BookPart): void {
  edit.edit(book.name, (splices, root) => {
    const calculation = childOf(root, "calcPr");
    if (calculation) splices.putAttribute(calculation, "fullCalcOnLoad", "1");
    else splices.insertInOrder(root, ORDER, "calcPr", `<${tagPrefix(root)}calcPr fullCalcOnLoad="1"/>`);
  });
}

/** Puts a sheet's tab behind the last one; says which place that is. */
function appendTab(edit: PackageEdit, book: BookPart, name: string, relation: string): number {
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
  return index;
}

export type NewTab = { readonly name: string; readonly relation: string; readonly print: PrintSetup };

/** Puts a sheet's tab behind the last one, and the names that belong to it. */
export function addTab(edit: PackageEdit, book: BookPart, { name, relation, print }: NewTab): void {
  const index = appendTab(edit, book, name, relation);
  if (print.area) addName(edit, book, "_xlnm.Print_Area", index, `${quoteSheet(name)}!${absoluteArea(print.area)}`);
  const { titleRows, titleColumns } = print;
  const titles = [
    ...(titleColumns ? [`${quoteSheet(name)}!$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`] : []),
    ...(titleRows ? [`${quoteSheet(name)}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  if (titles.length > 0) addName(edit, book, "_xlnm.Print_Titles", index, titles.join());
}

export type CopiedTab = { readonly name: string; readonly relation: string; readonly original: SheetEntry };

/** The same for a copy, with what is printed of the original and repeated on its pages. */
export function addCopiedTab(edit: PackageEdit, book: BookPart, { name, relation, original }: CopiedTab): void {
  const index = appendTab(edit, book, name, relation);
  for (const named of childrenOf(childOf(book.root, "definedNames"), "definedName")) {
    const which = attributeOf(named, "name") ?? "";
    if (attributeOf(named, "localSheetId") !== String(original.index) || !/^_xlnm\.Print_(?:Area|Titles)$/.test(which)) continue;
    // `'表'!$A:$B,'表'!$1:$3`: each part names the sheet.
    addName(edit, book, which, index, named.text.replaceAll(`${quoteSheet(original.name)}!`, `${quoteSheet(name)}!`).replaceAll(`${original.name}!`, `${quoteSheet(name)}!`));
  }
}
