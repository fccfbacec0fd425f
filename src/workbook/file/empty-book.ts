import type { SheetDraft } from "../draft";
import { appendSheets, type AppendOptions } from "./append-sheets";
import { EMPTY_STYLES } from "./empty-styles";
import { TRANSITIONAL } from "./namespaces";
import { XML_START } from "./sheet-writer";
import { rewriteZip } from "./zip-writer";

const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: ReadonlyMap<string, string> = new Map([
  [
    "[Content_Types].xml",
    `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${TRANSITIONAL.relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    "xl/workbook.xml",
    `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${TRANSITIONAL.relations}/styles" Target="styles.xml"/></Relationships>`,
  ],
]);

/** A package without any sheet, to which sheets are added; no program opens it before. */
export function emptyPackage(): Uint8Array {
  const parts = [...PARTS].map(([name, text]): [string, Uint8Array] => [name, new TextEncoder().encode(XML_START + text)]);
  const styles = new TextEncoder().encode(EMPTY_STYLES(TRANSITIONAL.main));
  return rewriteZip({ bytes: new Uint8Array(), entries: [], comment: new Uint8Array() }, new Map([...parts, ["xl/styles.xml", styles]]));
}

/** A book of these sheets and nothing else. */
export function newBook(drafts: readonly SheetDraft[], options: AppendOptions = {}): Uint8Array {
  return appendSheets(emptyPackage(), drafts, options).bytes;
}
