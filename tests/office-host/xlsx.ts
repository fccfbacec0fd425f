import { strToU8, zipSync } from "fflate";

import type { HostBook, HostSheet } from "./book";
import { quoteName } from "./grid";
import { sheetXml } from "./xlsx-sheet";
import { StyleSheet } from "./xlsx-styles";
import { tag } from "./xml";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

type Relation = { readonly id: string; readonly type: string; readonly target: string };
const relations = (list: readonly Relation[]) =>
  part(`<Relationships xmlns="${PACKAGE}">${list.map(({ id, type, target }) => tag("Relationship", { Id: id, Type: `${OFFICE}/${type}`, Target: target })).join("")}</Relationships>`);

/** Excel keeps the values of a sheet's custom properties as UTF-16. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

function bookXml(book: HostBook): string {
  const titles = book.sheets.flatMap((sheet, index) => {
    const name = `${quoteName(sheet.name).replaceAll("&", "&amp;")}!`;
    const printed = sheet.page.printArea === null ? [] : [`<definedName name="_xlnm.Print_Area" localSheetId="${index}">${name}${sheet.page.printArea.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}</definedName>`];
    const titles = [sheet.page.titleColumns, sheet.page.titleRows].flatMap((title) => (title === null ? [] : [`${name}${title.replace(/[A-Z]+|\d+/g, "$$$&")}`]));
    const repeated = titles.length > 0 ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles.join()}</definedName>`] : [];
    return [...printed, ...repeated];
  });
  const active = Math.max(0, book.sheets.findIndex(({ id }) => id === book.active));
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    (book.protected ? '<workbookProtection lockStructure="1"/>' : "") +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${book.sheets.map(({ name, visibility }, index) => tag("sheet", { name, sheetId: String(index + 1), state: STATES[visibility], "r:id": `sheet${index + 1}` })).join("")}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join("")}</definedNames>` : "") +
    "</workbook>"
  );
}

function propertyParts(sheet: HostSheet, number: number): Record<string, Uint8Array> {
  const names = [...sheet.properties.keys()];
  if (names.length === 0) return {};
  const file = (index: number) => `customProperty${number}_${index + 1}.bin`;
  return {
    ...Object.fromEntries(names.map((name, index) => [`xl/customProperty/${file(index)}`, utf16(sheet.properties.get(name) ?? "")])),
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations(names.map((_, index) => ({ id: `property${index + 1}`, type: "customProperty", target: `../customProperty/${file(index)}` }))),
  };
}

/** The book as an .xlsx, written without the product's own writer, so that either can be held against the other. */
export function saveBook(book: HostBook): Uint8Array {
  const styles = new StyleSheet();
  const sheets = book.sheets.map((sheet) => sheetXml(book, sheet, sheet.id === book.active, styles));
  const overrides = [
    tag("Override", { PartName: "/xl/workbook.xml", ContentType: `${MAIN}.sheet.main+xml` }),
    tag("Override", { PartName: "/xl/styles.xml", ContentType: `${MAIN}.styles+xml` }),
    ...sheets.map((_, index) => tag("Override", { PartName: `/xl/worksheets/sheet${index + 1}.xml`, ContentType: `${MAIN}.worksheet+xml` })),
  ];
  const defaults = [
    tag("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    tag("Default", { Extension: "xml", ContentType: "application/xml" }),
    tag("Default", { Extension: "bin", ContentType: `${MAIN}.customProperty` }),
  ];
  return zipSync(
    {
      "[Content_Types].xml": part(`<Types xmlns="${TYPES}">${[...defaults, ...overrides].join("")}</Types>`),
      "_rels/.rels": relations([{ id: "book", type: "officeDocument", target: "xl/workbook.xml" }]),
      "xl/workbook.xml": part(bookXml(book)),
      "xl/_rels/workbook.xml.rels": relations([
        ...sheets.map((_, index) => ({ id: `sheet${index + 1}`, type: "worksheet", target: `worksheets/sheet${index + 1}.xml` })),
        { id: "styles", type: "styles", target: "styles.xml" },
      ]),
      "xl/styles.xml": part(styles.xml()),
      ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, part(xml)])),
      ...Object.fromEntries(book.sheets.flatMap((sheet, index) => Object.entries(propertyParts(sheet, index + 1)))),
    },
    { mtime: new Date(1980, 0, 1) },
  );
}
