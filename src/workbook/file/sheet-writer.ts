import { cellName } from "../address";
import type { PrintSetup, SheetDraft } from "../draft";
import type { NamedDraft } from "../named-draft";
import { MARK_KEY } from "../mark";
import type { Family } from "./namespaces";
import { writeDimension, writeMerges, writeSheetData } from "./sheet-data";
import type { StyleBook } from "./style-book";
import { dropIllegal, escapeAttribute, escapeText } from "./xml-text";

/** Between the width a person reads and the one in the file stand five pixels of air. */
const AIR = 0.7109375;
const LONGEST_FOOTER = 255;

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function writeColumns({ columnWidths }: SheetDraft): string {
  if (columnWidths.length === 0) return "";
  const columns = columnWidths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width + AIR}" customWidth="1"/>`);
  return `<cols>${columns.join("")}</cols>`;
}

function writeView({ frozen }: SheetDraft): string {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const first = cellName({ row: rows, column: columns });
  return `<sheetViews><sheetView workbookViewId="0"><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function writeFooter(text: string): string {
  // `&` begins a code, so a person's own is doubled.
  const own = dropIllegal(text).replaceAll("&", "&&");
  const page = "&R&P / &N";
  const footer = own === "" || own.length + page.length + 2 > LONGEST_FOOTER ? page : `&L${own}${page}`;
  return `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`;
}

function writePrint({ paper, orientation, footer }: PrintSetup): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  const setup = `<pageSetup paperSize="${paper === "A3" ? 8 : 9}" fitToHeight="0" orientation="${orientation}"/>`;
  return margins + setup + writeFooter(footer);
}

/** Rows are as high as the book's font asks for. */
function rowHeight(fontName: string): string {
  return /^(?:游|Yu )/.test(fontName) ? "18.75" : /^(?:ＭＳ|MS) /.test(fontName) ? "13.5" : "15";
}

export const writeProperty = (relation: string, prefix: string, relationPrefix: string): string =>
  `<${prefix}customPr name="${MARK_KEY}" ${relationPrefix}:id="${escapeAttribute(relation)}"/>`;

/** A whole sheet part. `markRelation` is what its mark is known by, if it has one. */
export function writeSheet(draft: NamedDraft, styles: StyleBook, family: Family, markRelation: string | null): string {
  const mark = markRelation === null ? "" : `<customProperties>${writeProperty(markRelation, "", "r")}</customProperties>`;
  return [
    XML_START,
    `<worksheet xmlns="${family.main}" xmlns:r="${family.relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    writeDimension(draft, ""),
    writeView(draft),
    `<sheetFormatPr defaultRowHeight="${rowHeight(styles.defaultFontName)}"/>`,
    writeColumns(draft),
    writeSheetData(draft, styles, ""),
    writeMerges(draft, ""),
    writePrint(draft.print),
    mark,
    "</worksheet>",
  ].join("");
}
