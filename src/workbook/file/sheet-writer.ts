import { cellName } from "../address";
import type { SheetDraft } from "../draft";
import type { NamedDraft } from "../named-draft";
import type { Pauses } from "../steps";
import { MARK_KEY } from "../mark";
import type { Family } from "./namespaces";
import { writeBreaks, writePrint, writeValidations } from "./page-xml";
import { writeDimension, writeMerges, writeSheetData } from "./sheet-data";
import type { StyleBook } from "./style-book";
import { escapeAttribute } from "./xml-text";

/** Between the width a person reads and the one in the file stand five pixels of air. */
const AIR = 0.7109375;

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function writeColumns({ columnWidths }: SheetDraft): string {
  if (columnWidths.length === 0) return "";
  const columns = columnWidths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width + AIR}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function writeView({ frozen, gridLines }: SheetDraft): string {
  const { rows, columns } = frozen;
  const view = `sheetView${gridLines === false ? ' showGridLines="0"' : ""} workbookViewId="0"`;
  if (rows === 0 && columns === 0) return `<sheetViews><${view}/></sheetViews>`;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = cellName({ row: rows, column: columns });
  return `<sheetViews><${view}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

/** Rows are as high as the book's font asks for. */
function rowHeight(fontName: string): string {
  return /^(?:游|Yu )/.test(fontName) ? "18.75" : /^(?:ＭＳ|MS) /.test(fontName) ? "13.5" : "15";
}

export const writeProperty = (relation: string, prefix: string, relationPrefix: string): string =>
  `<${prefix}customPr name="${MARK_KEY}" ${relationPrefix}:id="${escapeAttribute(relation)}"/>`;

/** By what the sheet's mark and its drawing are known, if it has any. */
export type SheetRelations = { readonly mark: string | null; readonly drawing: string | null };

/** A whole sheet part, in pieces. */
export function* writeSheet(draft: NamedDraft, styles: StyleBook, family: Family, relations: SheetRelations): Pauses<readonly string[]> {
  const mark = relations.mark === null ? "" : `<customProperties>${writeProperty(relations.mark, "", "r")}</customProperties>`;
  const data = yield* writeSheetData(draft, styles, "");
  return [
    XML_START,
    `<worksheet xmlns="${family.main}" xmlns:r="${family.relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    writeDimension(draft, ""),
    writeView(draft),
    `<sheetFormatPr defaultRowHeight="${rowHeight(styles.defaultFontName)}"/>`,
    writeColumns(draft),
    ...data,
    writeMerges(draft, ""),
    writeValidations(draft, ""),
    writePrint(draft.print),
    writeBreaks(draft, ""),
    mark,
    relations.drawing === null ? "" : `<drawing r:id="${escapeAttribute(relations.drawing)}"/>`,
    "</worksheet>",
  ];
}
