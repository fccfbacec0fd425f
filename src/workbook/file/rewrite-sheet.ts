import { WorkbookFailure } from "../failure";
import type { NamedDraft } from "../named-draft";
import { saying, type Pauses } from "../steps";
import { encodeMark, markInSteps, MARK_KEY, type SheetMark } from "../mark";
import { relationAttribute, setPrintArea } from "./book-lines";
import type { BookPart, SheetEntry } from "./book-part";
import { dropStaleCalcChain } from "./calc-chain";
import { readMark } from "./mark-part";
import type { Package } from "./package";
import type { PackageEdit } from "./package-edit";
import { readRelations } from "./relations";
import { writeDimension, writeMerges, writeSheetData } from "./sheet-data";
import { dropStaleTables } from "./stale-tables";
import { writeBreaks, writeValidations } from "./page-xml";
import { putCharts } from "./sheet-charts";
import { Splices, tagPrefix } from "./splices";
import type { StyleBook } from "./style-book";
import { encodeUtf16, encodeXmlInSteps } from "./xml-text";
import { attributeOf, childOf, childrenOf, isOn, parseTreeInSteps, relationOf, type XmlElement } from "./xml-tree";

export type MarkedSheet = {
  readonly name: string;
  readonly mark: SheetMark | null;
  readonly entry: SheetEntry;
  readonly root: XmlElement;
  readonly markPart: string;
};

const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Cells stand deeper than this; they are run over. */
const SHEET_DEPTH = 3;

function* readMarkedSheet(book: Package, entry: SheetEntry): Pauses<MarkedSheet | null> {
  const part = book.part(entry.part);
  if (!part) return null;
  const relations = readRelations(book, part.name);
  if (!relations.some(({ kind }) => kind === "customProperty")) return null;
  const { text } = yield* saying(() => undefined, part.longText());
  const root = yield* parseTreeInSteps(text, part.name, SHEET_DEPTH);
  const property = childrenOf(childOf(root, "customProperties"), "customPr").find((child) => attributeOf(child, "name") === MARK_KEY);
  if (!property) return null;
  const relation = relationOf(property) ?? "";
  const mark = readMark(book, [{ name: MARK_KEY, relation }], relations);
  const markPart = relations.find(({ id }) => id === relation)?.target ?? "";
  return mark && { name: entry.name, mark, entry, root, markPart };
}

/** The sheets that Hyoka made; all others are not even opened. */
export function* markedSheetsInSteps(book: Package, { sheets }: BookPart): Pauses<readonly MarkedSheet[]> {
  const marked: MarkedSheet[] = [];
  for (const entry of sheets) {
    const sheet = yield* readMarkedSheet(book, entry);
    if (sheet) marked.push(sheet);
  }
  return marked;
}

function putChild(splices: Splices, root: XmlElement, local: string, text: string | readonly string[]): void {
  const [old, ...more] = childrenOf(root, local);
  if (old) splices.replace(old.start, old.end, text);
  else if (text !== "") splices.insertInOrder(root, ORDER, local, text);
  for (const extra of more) splices.replace(extra.start, extra.end, "");
}

/**
 * Cells and merges are new; all that a person may have adjusted stays: widths, panes, tab colour, print set-up,
 * validation, conditional formats, drawings. Of a filter the buttons stay, its choice goes, since no row is hidden now.
 */
export function* rewriteSheet(edit: PackageEdit, book: BookPart, styles: StyleBook, sheet: MarkedSheet, draft: NamedDraft): Pauses<void> {
  const { root, entry, name } = sheet;
  if (isOn(attributeOf(childOf(root, "sheetProtection"), "sheet"))) throw new WorkbookFailure("SheetProtected", { sheet: name });
  const part = edit.book.requirePart(entry.part);
  const { text, ...written } = yield* saying(() => undefined, part.longText());
  const splices = new Splices(text);
  const prefix = tagPrefix(root);
  putChild(splices, root, "dimension", writeDimension(draft, prefix));
  putChild(splices, root, "sheetData", yield* writeSheetData(draft, styles, prefix));
  putChild(splices, root, "mergeCells", writeMerges(draft, prefix));
  if (draft.validations) putChild(splices, root, "dataValidations", writeValidations(draft, prefix));
  if (draft.pageBreaks) putChild(splices, root, "rowBreaks", writeBreaks(draft, prefix));
  const drawing = childOf(root, "drawing");
  const drawingPart = drawing && readRelations(edit.book, part.name).find(({ id }) => id === relationOf(drawing))?.target;
  const drawn = putCharts(edit, { sheetPart: part.name, sheet: name, drawing: drawingPart ?? null, bookPart: book.name, family: book.family }, draft);
  if (drawn.is !== "as it was") {
    putChild(splices, root, "drawing", drawn.is === "new" ? `<${prefix}drawing ${relationAttribute(root, book.family.relations, drawn.relation)}/>` : "");
  }
  if (draft.print.area) setPrintArea(edit, book, entry.index, name, draft.print.area);
  for (const choice of childOf(root, "autoFilter")?.children ?? []) splices.replace(choice.start, choice.end, "");
  dropStaleTables(edit, splices, root, part.name, draft);
  yield;
  edit.set(part.name, yield* encodeXmlInSteps(splices.pieces(), written));
  edit.set(edit.book.requirePart(sheet.markPart).name, encodeUtf16(encodeMark(yield* markInSteps(draft, name))));
  yield;
  dropStaleCalcChain(edit, book, entry, draft);
}
