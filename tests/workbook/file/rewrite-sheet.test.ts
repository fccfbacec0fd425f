import { WorkbookFailure } from "../../../src/workbook/failure";
import { appendSheets, newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { rewriteZip } from "../../../src/workbook/file/zip-writer";
import { textOf } from "../../../src/workbook/snapshot";
import { changedParts } from "./changed-parts";
import { draftOf, text } from "./drafts";

const SHEET = "xl/worksheets/sheet2.xml";
const MARK = "xl/customProperty/hyoka1.bin";

const person = () => newBook([draftOf({ kind: "list", name: "一覧" })], { marked: false });
const made = () => appendSheets(person(), [draftOf()]).bytes;
const next = () => draftOf({ cells: [[text("新しい")], [text("二行目")]], merges: [], styles: [], people: [] });

/** What a person, or another program, does to a part of the book. */
function edit(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const book = openPackage(bytes);
  const before = book.part(part)?.text().text ?? "";
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return rewriteZip(book.zip, new Map([[part, new TextEncoder().encode(after)]]));
}

const xmlOf = (bytes: Uint8Array, part: string) => openPackage(bytes).requirePart(part).text().text;
const sheetsOf = (bytes: Uint8Array) => readSnapshot(openPackage(bytes), "x.xlsx").sheets;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure.code;
    throw failure;
  }
  return "written";
}

test("a sheet of the same kind is written anew in place", () => {
  const { bytes, written } = appendSheets(made(), [next()]);
  expect(written).toEqual([{ kind: "evaluation-results", sheet: "評価結果", range: "A1:A2" }]);
  expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(["一覧", "評価結果"]);
  expect(sheetsOf(bytes)[1]?.rows.map((row) => row.map(textOf))).toEqual([["新しい"], ["二行目"]]);
  expect(sheetsOf(bytes)[1]?.merges).toEqual([]);
  expect(changedParts(made(), bytes).filter((name) => name !== "xl/styles.xml")).toEqual([SHEET, MARK]);
});

test("its mark tells what was written last", () => {
  const [, before] = sheetsOf(made());
  const [, after] = sheetsOf(appendSheets(made(), [next()]).bytes);
  expect(after?.mark?.fingerprint).not.toBe(before?.mark?.fingerprint);
  expect(after?.mark?.people).toEqual([]);
});

test("a renamed sheet keeps its new name", () => {
  const renamed = edit(made(), "xl/workbook.xml", (xml) => xml.replaceAll("評価結果", "R6評価"));
  const { bytes, written } = appendSheets(renamed, [next()]);
  expect(written[0]?.sheet).toBe("R6評価");
  expect(sheetsOf(bytes).map(({ name }) => name)).toEqual(["一覧", "R6評価"]);
  expect(sheetsOf(bytes)[1]?.mark?.name).toBe("R6評価");
});

test("a person's sheet that happens to have the name is left alone", () => {
  const { bytes, written } = appendSheets(newBook([draftOf()], { marked: false }), [draftOf()]);
  expect(written[0]?.sheet).toBe("評価結果 (2)");
  expect(sheetsOf(bytes).map(({ name, mark }) => [name, mark?.kind])).toEqual([
    ["評価結果", undefined],
    ["評価結果 (2)", "evaluation-results"],
  ]);
});

const KEPT: Record<string, (xml: string) => string> = {
  "column widths": (xml) => xml.replace(/width="12[^"]*"/, 'width="40"'),
  "the tab's colour": (xml) => xml.replace("<sheetPr>", '<sheetPr><tabColor rgb="FFFF0000"/>'),
  "panes and zoom": (xml) => xml.replace("<sheetView ", '<sheetView zoomScale="70" '),
  "print set-up": (xml) => xml.replace('orientation="landscape"', 'orientation="portrait"'),
  validation: (xml) =>
    xml.replace("<pageMargins", '<dataValidations count="1"><dataValidation type="list" sqref="D2"><formula1>"済,未"</formula1></dataValidation></dataValidations><pageMargins'),
  "conditional formats": (xml) =>
    xml.replace("<pageMargins", '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><pageMargins'),
};

test.each(Object.entries(KEPT))("a person's %s stay", (_, change) => {
  const adjusted = edit(made(), SHEET, change);
  const added = xmlOf(adjusted, SHEET);
  const after = xmlOf(appendSheets(adjusted, [next()]).bytes, SHEET);
  const withoutCells = (xml: string) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>|<dimension[^>]*>|<mergeCells[\s\S]*<\/mergeCells>/g, "");
  expect(withoutCells(after)).toBe(withoutCells(added));
});

test("new merges stand where the schema wants them", () => {
  const without = appendSheets(made(), [next()]).bytes;
  const filtered = edit(without, SHEET, (xml) => xml.replace("</sheetData>", '</sheetData><autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter>'));
  const xml = xmlOf(appendSheets(filtered, [draftOf()]).bytes, SHEET);
  expect(xml).toMatch(/<\/sheetData><autoFilter ref="A1:A2"><\/autoFilter><mergeCells count="1">.*<\/mergeCells><pageMargins/);
});

test("a part with a prefix gets lines with that prefix", () => {
  const prefixed = edit(made(), SHEET, (xml) =>
    xml.replace(/<(\/?)(?!\?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
  );
  expect(sheetsOf(prefixed)[1]).toEqual(sheetsOf(made())[1]);
  const { bytes } = appendSheets(prefixed, [draftOf()]);
  expect(xmlOf(bytes, SHEET)).toContain('<x:row r="1"');
  expect(sheetsOf(bytes)[1]).toEqual(sheetsOf(made())[1]);
  expect(Buffer.from(appendSheets(bytes, [draftOf()]).bytes).equals(Buffer.from(bytes))).toBe(true);
});

test("a protected sheet of ours is refused, a person's may be protected", () => {
  const protect = (xml: string) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  expect(codeOf(() => appendSheets(edit(made(), SHEET, protect), [next()]))).toBe("SheetProtected");
  expect(codeOf(() => appendSheets(edit(made(), "xl/worksheets/sheet1.xml", protect), [next()]))).toBe("written");
});

test("a book whose structure is protected takes no new sheet, but one of ours is written anew", () => {
  const protect = (xml: string) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>');
  expect(codeOf(() => appendSheets(edit(person(), "xl/workbook.xml", protect), [next()]))).toBe("BookProtected");
  expect(codeOf(() => appendSheets(edit(made(), "xl/workbook.xml", protect), [next()]))).toBe("written");
});

test("a signed book is not written to", () => {
  const signed = rewriteZip(openPackage(person()).zip, new Map([["_xmlsignatures/origin.sigs", new Uint8Array()]]));
  expect(codeOf(() => appendSheets(signed, [next()]))).toBe("ReadOnly");
});

test("two drafts of one kind are a fault of ours", () => {
  expect(codeOf(() => appendSheets(person(), [draftOf(), draftOf()]))).toBe("Unexpected");
});

/** The book after a person made a table of the sheet's first two columns. */
function withTable(bytes: Uint8Array, headings: readonly string[]): Uint8Array {
  const columns = headings.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("");
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B2"><tableColumns count="2">${columns}</tableColumns></table>`;
  const added = rewriteZip(openPackage(bytes).zip, new Map([["xl/tables/table1.xml", new TextEncoder().encode(table)]]));
  const related = edit(added, "xl/worksheets/_rels/sheet2.xml.rels", (xml) =>
    xml.replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>'),
  );
  const announced = edit(related, "[Content_Types].xml", (xml) =>
    xml.replace("</Types>", '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'),
  );
  return edit(announced, SHEET, (xml) => xml.replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId9"/></tableParts></worksheet>'));
}

const TABLES: Record<string, readonly [readonly string[], boolean]> = {
  "whose headings are still there stays": [["施策", "指標"], true],
  "whose headings changed becomes plain cells": [["施策", "旧指標"], false],
};

test.each(Object.entries(TABLES))("a table that a person made %s", (_, [headings, stays]) => {
  const { bytes } = appendSheets(withTable(made(), headings), [draftOf()]);
  expect(openPackage(bytes).part("xl/tables/table1.xml") !== null).toBe(stays);
  for (const part of [SHEET, "xl/worksheets/_rels/sheet2.xml.rels", "[Content_Types].xml"]) expect([part, /tablePart|table1/.test(xmlOf(bytes, part))]).toEqual([part, stays]);
});

test("a table that would be merged, or reach below the new cells, becomes plain cells", () => {
  const merged = appendSheets(withTable(made(), ["施策", "指標"]), [draftOf({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })]).bytes;
  expect(openPackage(merged).part("xl/tables/table1.xml")).toBeNull();
  const shorter = appendSheets(withTable(made(), ["施策", "指標"]), [draftOf({ cells: draftOf().cells.slice(0, 1), merges: [] })]).bytes;
  expect(openPackage(shorter).part("xl/tables/table1.xml")).toBeNull();
});

function withChain(bytes: Uint8Array, cells: string): Uint8Array {
  const chained = rewriteZip(
    openPackage(bytes).zip,
    new Map([["xl/calcChain.xml", new TextEncoder().encode(`<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`)]]),
  );
  const related = edit(chained, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
  );
  return edit(related, "[Content_Types].xml", (xml) =>
    xml.replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
  );
}

const CHAINS: Record<string, readonly [string, boolean]> = {
  "names a cell of ours that holds no formula any more": ['<c r="B2" i="2"/>', false],
  "names it after another of the sheet": ['<c r="A1" i="1"/><c r="B9" i="2"/><c r="B2"/>', false],
  "names a person's cells only": ['<c r="B2" i="1"/><c r="C2"/>', true],
};

test.each(Object.entries(CHAINS))("a list of formulas that %s", (_, [cells, stays]) => {
  const { bytes } = appendSheets(withChain(made(), cells), [next()]);
  expect(openPackage(bytes).part("xl/calcChain.xml") !== null).toBe(stays);
  expect(xmlOf(bytes, "xl/_rels/workbook.xml.rels").includes("calcChain")).toBe(stays);
  expect(xmlOf(bytes, "[Content_Types].xml").includes("calcChain")).toBe(stays);
  expect(sheetsOf(bytes)).toHaveLength(2);
});

test("a list of formulas names the sheet once for the cells that follow", () => {
  const { bytes } = appendSheets(withChain(made(), '<c r="B2" i="2"/><c r="C2"/>'), [draftOf()]);
  expect(openPackage(bytes).part("xl/calcChain.xml")).toBeNull();
});

test("a list of formulas that names our links stays", () => {
  const { bytes } = appendSheets(withChain(made(), '<c r="B2" i="2"/>'), [draftOf()]);
  expect(openPackage(bytes).part("xl/calcChain.xml")).not.toBeNull();
});
