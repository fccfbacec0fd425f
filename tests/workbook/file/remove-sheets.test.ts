import { WorkbookFailure } from "../../../src/workbook/failure";
import { appendSheets, newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { removeSheets } from "../../../src/workbook/file/remove-sheets";
import { rewriteZip } from "../../../src/workbook/file/zip-writer";
import type { Removal } from "../../../src/workbook/workbook";
import { councilDraft, draftOf, said } from "../drafts";
import { changedParts } from "./changed-parts";

const person = (cells = [[said("1-1")]]) => newBook([draftOf(cells, { kind: "list", name: "一覧" })], { marked: false });
const results = draftOf([[said("評価結果")]], { print: { paper: "A4", orientation: "landscape", titleRows: [0, 0], footer: "" } });
const made = () => appendSheets(person(), [councilDraft(4), results]).bytes;
const namesIn = (bytes: Uint8Array) => readSnapshot(openPackage(bytes), "x.xlsx").sheets.map(({ name }) => name);
const xmlOf = (bytes: Uint8Array, part: string) => openPackage(bytes).requirePart(part).text().text;

function edit(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const before = xmlOf(bytes, part);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return rewriteZip(openPackage(bytes).zip, new Map([[part, new TextEncoder().encode(after)]]));
}

function failureOf(run: () => unknown): WorkbookFailure | null {
  try {
    run();
    return null;
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure;
    throw failure;
  }
}

test("all of ours gone, nothing of them is left in the package, and every part of a person is as it was", () => {
  const before = person();
  const { bytes, removed } = removeSheets(appendSheets(before, [councilDraft(4), results]).bytes, { kinds: "all" });
  expect(removed).toEqual(["集計", "評価結果"]);
  expect(namesIn(bytes)).toEqual(["一覧"]);
  // Styles may stay behind, and the request to calculate.
  expect(changedParts(before, bytes).sort()).toEqual(["xl/styles.xml", "xl/workbook.xml"]);
  expect(xmlOf(bytes, "xl/workbook.xml")).not.toContain("definedName");
});

test("one of two: the other keeps its drawing, its names and its place", () => {
  const { bytes } = removeSheets(made(), { kinds: ["summary"] });
  expect(namesIn(bytes)).toEqual(["一覧", "評価結果"]);
  expect([...openPackage(bytes).parts.keys()].filter((name) => /chart|drawing|hyoka/.test(name))).toEqual(["xl/customproperty/hyoka2.bin"]);
  expect(xmlOf(bytes, "xl/workbook.xml")).toContain(`<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'評価結果'!$1:$1</definedName></definedNames>`);
});

test("written again after it was removed, the sheet is as if it had been written first", () => {
  const once = appendSheets(person(), [results]).bytes;
  const again = appendSheets(removeSheets(once, { kinds: "all" }).bytes, [results]).bytes;
  expect(readSnapshot(openPackage(again), "x.xlsx")).toEqual(readSnapshot(openPackage(once), "x.xlsx"));
});

test.each<[string, Removal, readonly string[] | string]>([
  ["by name", { sheets: ["評価結果"] }, ["評価結果"]],
  ["by kind", { kinds: ["summary"] }, ["集計"]],
  ["a kind that is not there", { kinds: ["findings"] }, []],
  ["a person's sheet by name", { sheets: ["評価結果", "一覧"] }, "NotOurs"],
  ["a sheet that is not there", { sheets: ["無い"] }, "NotOurs"],
])("%s", (_, removal, expected) => {
  const failure = failureOf(() => removeSheets(made(), removal));
  expect(failure ? failure.code : removeSheets(made(), removal).removed).toEqual(expected);
});

test.each<[string, () => Uint8Array, string]>([
  ["a protected structure", () => edit(made(), "xl/workbook.xml", (xml) => xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')), "BookProtected"],
  ["no sheet that a person would see", () => edit(made(), "xl/workbook.xml", (xml) => xml.replace('name="一覧"', 'name="一覧" state="hidden"')), "LastVisibleSheet"],
  ["a signature", () => rewriteZip(openPackage(made()).zip, new Map([["_xmlsignatures/origin.sigs", new Uint8Array([1])]])), "ReadOnly"],
])("%s: refused", (_, book, code) => {
  expect(failureOf(() => removeSheets(book(), { kinds: "all" }))?.code).toBe(code);
});

const cell = (formula: string) => (xml: string) => xml.replace("</row>", `<c r="C1"><f>${formula}</f><v>1</v></c></row>`);

test.each<[string, (xml: string) => string, boolean]>([
  ["a formula", cell("SUM(集計!B2:B9)"), true],
  ["a formula with the name in quotes", cell("'集計'!B2"), true],
  ["a condition", (xml) => xml.replace("</sheetData>", '</sheetData><conditionalFormatting sqref="C1"><cfRule type="expression" priority="1"><formula>集計!A1=1</formula></cfRule></conditionalFormatting>'), true],
  ["a link, which only leads nowhere", cell("HYPERLINK(&quot;#'集計'!A1&quot;,&quot;集計&quot;)"), false],
  ["a formula that names another sheet", cell("集計表!B2"), false],
])("%s of a person's names the sheet: refused with its cell, or removed", (_, change, refused) => {
  const book = edit(made(), "xl/worksheets/sheet1.xml", change);
  const failure = failureOf(() => removeSheets(book, { kinds: ["summary"] }));
  expect(failure && { code: failure.code, ...failure.detail }).toEqual(refused ? { code: "ReferredTo", sheet: "一覧", cell: "C1", what: "集計" } : null);
});

test("a name for its cells stands for nothing any more, and the tab in front is the nearest that is left", () => {
  const book = edit(made(), "xl/workbook.xml", (xml) =>
    xml.replace("<definedNames>", `<definedNames><definedName name="総数">'集計'!$B$9</definedName>`).replace(/<workbookView\/>/, '<workbookView activeTab="2" firstSheet="1"/>'),
  );
  const xml = xmlOf(removeSheets(book, { kinds: ["summary"] }).bytes, "xl/workbook.xml");
  expect(xml).toContain('<definedName name="総数">#REF!$B$9</definedName>');
  expect(xml).toContain('<workbookView activeTab="1" firstSheet="0"/>');
});

test("a list of formulas that names a cell of the sheet goes too", () => {
  const chained = rewriteZip(openPackage(made()).zip, new Map([["xl/calcChain.xml", new TextEncoder().encode('<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F3" i="2"/></calcChain>')]]));
  const related = edit(chained, "xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'));
  expect(openPackage(removeSheets(related, { kinds: ["summary"] }).bytes).part("xl/calcChain.xml")).toBeNull();
  expect(openPackage(removeSheets(related, { kinds: ["evaluation-results"] }).bytes).part("xl/calcChain.xml")).not.toBeNull();
});

test("what cannot be done leaves the bytes as they were", () => {
  const book = made();
  const copy = book.slice();
  failureOf(() => removeSheets(book, { sheets: ["集計", "一覧"] }));
  expect(Buffer.from(book).equals(Buffer.from(copy))).toBe(true);
});
