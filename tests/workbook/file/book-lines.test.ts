import { appendSheets, openPackage, readSnapshot } from "../../../src/workbook/file";
import { draftOf } from "./drafts";
import { bookOf, partsOf, rowsXml, zipOf } from "./hand-made";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** workbook.xml as it becomes when a sheet is added. */
function linesOf(workbook: string): string {
  const { bytes } = appendSheets(bookOf(rowsXml(""), { "xl/workbook.xml": workbook }), [draftOf()]);
  expect(readSnapshot(openPackage(bytes), "x").sheets.map(({ name }) => name)).toEqual(["一覧", "評価結果"]);
  return openPackage(bytes).requirePart("xl/workbook.xml").text().text;
}

const TITLES = `<definedName name="_xlnm.Print_Titles" localSheetId="1">'評価結果'!$1:$1</definedName>`;

const WORKBOOKS: Record<string, readonly [string, string]> = {
  "as Excel writes it": [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="一覧" sheetId="7" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>`,
    `<sheet name="一覧" sheetId="7" r:id="rId1"/><sheet name="評価結果" sheetId="8" r:id="rId4"/></sheets><definedNames>${TITLES}</definedNames><calcPr calcId="1"/></workbook>`,
  ],
  "with the prefix declared on each sheet, and names that are empty": [
    `<workbook xmlns="${MAIN}"><sheets><sheet xmlns:r="${OFFICE}" name="一覧" sheetId="1" r:id="rId1"/></sheets><definedNames/></workbook>`,
    `<sheet name="評価結果" sheetId="2" xmlns:r="${OFFICE}" r:id="rId4"/></sheets><definedNames>${TITLES}</definedNames></workbook>`,
  ],
  "with prefixes throughout": [
    `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="一覧" sheetId="1" q:id="rId1" /></x:sheets></x:workbook>`,
    `<x:sheet name="評価結果" sheetId="2" q:id="rId4"/></x:sheets><x:definedNames>${TITLES.replaceAll("definedName", "x:definedName")}</x:definedNames></x:workbook>`,
  ],
  "with the usual prefix bound to something else": [
    `<workbook xmlns="${MAIN}" xmlns:r="urn:other"><sheets><sheet xmlns:s="${OFFICE}" name="一覧" sheetId="1" s:id="rId1"/></sheets></workbook>`,
    `<sheet name="評価結果" sheetId="2" xmlns:hyokaRel="${OFFICE}" hyokaRel:id="rId4"/></sheets>`,
  ],
  "with names of its own, which stay": [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="範囲" localSheetId="0">'一覧'!$A$1</definedName></definedNames></workbook>`,
    `<definedNames><definedName name="範囲" localSheetId="0">'一覧'!$A$1</definedName>${TITLES}</definedNames>`,
  ],
};

test.each(Object.entries(WORKBOOKS))("a book %s", (_, [before, after]) => {
  expect(linesOf(before)).toContain(after);
});

test("a draft without title rows gets no name", () => {
  const { bytes } = appendSheets(bookOf(rowsXml("")), [draftOf({ print: { paper: "A3", orientation: "portrait", titleRows: null, footer: "" } })]);
  expect(openPackage(bytes).requirePart("xl/workbook.xml").text().text).not.toContain("definedName");
});

test("a footer keeps a person's ampersand, and the page stands beside it", () => {
  const { bytes } = appendSheets(bookOf(rowsXml("")), [draftOf()]);
  const sheet = openPackage(bytes).requirePart("xl/worksheets/sheet2.xml").text().text;
  expect(sheet).toContain("<oddFooter>&amp;L評価 &amp;&amp; 点検&amp;R&amp;P / &amp;N</oddFooter>");
  expect(sheet).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>');
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
});

test("a book of the strict family gets a sheet of that family", () => {
  const strict = (xml: string) => xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const parts = Object.entries(partsOf(rowsXml(""))).map(([name, content]): [string, string] => [name, strict(String(content))]);
  const { bytes } = appendSheets(zipOf(Object.fromEntries(parts)), [draftOf()]);
  const book = openPackage(bytes);
  expect(readSnapshot(book, "x").sheets[1]?.mark?.kind).toBe("evaluation-results");
  expect([...book.parts.values()].filter((part) => !part.name.endsWith(".bin") && part.text().text.includes("schemas.openxmlformats.org/spreadsheetml")).map(({ name }) => name)).toEqual([]);
});
