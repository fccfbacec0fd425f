import { rewriteZip } from "../../../src/workbook/file/zip-writer";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [name, typeof content === "string" ? new TextEncoder().encode(content) : content]);
  return rewriteZip({ bytes: new Uint8Array(), entries: [], comment: new Uint8Array() }, new Map(entries));
}

export const sheetXml = (inner: string): string => `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;

/** `rows` is what stands in sheetData. */
export const rowsXml = (rows: string): string => sheetXml(`<sheetData>${rows}</sheetData>`);

/** Styles that have these number formats as cell styles 1, 2, …. */
export function stylesXml(formats: readonly string[]): string {
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  const codes = formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`).join("");
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0"/>`).join("");
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes}</numFmts><fonts><font><sz val="11"/><name val="ＭＳ Ｐゴシック"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${styles}</cellXfs></styleSheet>`;
}

export const stringsXml = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

/** A book as another program might have made it, of one sheet; parts may be replaced or added. */
export function partsOf(sheet: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": stylesXml([]),
    "xl/sharedStrings.xml": stringsXml(""),
    ...more,
  };
}

export const bookOf = (sheet: string, more: Parts = {}): Uint8Array => zipOf(partsOf(sheet, more));
