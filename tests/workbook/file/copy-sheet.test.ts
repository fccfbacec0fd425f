import { appendSheets, newBook, openPackage, readSnapshot } from "../../../src/workbook/file";
import { rewriteZip } from "../../../src/workbook/file/zip-writer";
import { councilDraft, draftOf, said } from "../drafts";
import { changedParts } from "./changed-parts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET = "xl/worksheets/sheet2.xml";
const COPY = "xl/worksheets/sheet3.xml";

const made = () => appendSheets(newBook([draftOf([[said("1-1")]], { kind: "list", name: "一覧" })], { marked: false }), [councilDraft(4)]).bytes;
const xmlOf = (bytes: Uint8Array, part: string) => openPackage(bytes).part(part)?.text().text ?? "";
const kept = (bytes: Uint8Array) => appendSheets(bytes, [councilDraft(6)], { copies: [{ kind: "summary", name: "集計（変更あり）" }] }).bytes;

type Change = readonly [part: string, change: (xml: string) => string];
function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return rewriteZip(openPackage(bytes).zip, new Map(changes.map(([part, change]) => [part, new TextEncoder().encode(change(xmlOf(bytes, part)))])));
}

/** A further relation of our sheet, and the line in it that names the relation. */
const related = (id: string, kind: string, target: string, before: string, line: string): readonly Change[] => [
  ["xl/worksheets/_rels/sheet2.xml.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`)],
  [SHEET, (xml) => xml.replace(before, `${line}${before}`)],
];

test("the copy has what is printed, its charts show its own cells, and a person's sheet stays as it was", () => {
  const bytes = kept(made());
  expect(changedParts(made(), bytes)).not.toContain("xl/worksheets/sheet1.xml");
  const book = xmlOf(bytes, "xl/workbook.xml");
  expect(book).toContain('<sheet name="集計（変更あり）"');
  expect(xmlOf(bytes, "xl/charts/chart1.xml")).toContain("<c:f>'集計'!$B$3:$B$8</c:f>");
  expect(xmlOf(bytes, "xl/charts/chart3.xml")).toContain("<c:f>'集計（変更あり）'!$B$3:$B$6</c:f>");
  const names = (bytesOf: Uint8Array, sheet: string) => [...xmlOf(bytesOf, "xl/workbook.xml").matchAll(/<definedName name="([^"]*)" localSheetId="(\d)">([^<]*)</g)].flatMap(([, name = "", at, formula = ""]) => (at === sheet ? [`${name} ${formula}`] : []));
  expect(names(bytes, "2")).toEqual(names(made(), "1").map((name) => name.replaceAll("'集計'", "'集計（変更あり）'")));
  expect(names(bytes, "2").length).toBeGreaterThan(0);
});

test("the copy is marked as one, and not the one in front", () => {
  const front = changed(made(), [[SHEET, (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" ').replace("<sheetPr>", '<sheetPr codeName="Sheet2">')]]);
  const copy = xmlOf(kept(front), COPY);
  expect(copy).not.toMatch(/tabSelected|codeName/);
  expect(readSnapshot(openPackage(kept(front)), "x.xlsx").sheets.map(({ mark }) => mark?.kind ?? null)).toEqual([null, "summary", "copy-of:summary"]);
});

test("notes come along in parts of their own", () => {
  const noted = changed(changed(made(), related("rId8", "comments", "../comments1.xml", "</worksheet>", "")), [
    ["xl/comments1.xml", () => "<comments/>"],
    ["[Content_Types].xml", (xml) => xml.replace("</Types>", '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>')],
  ]);
  const bytes = kept(noted);
  expect(xmlOf(bytes, "xl/worksheets/_rels/sheet3.xml.rels")).toContain('Id="rId8"');
  expect(xmlOf(bytes, "xl/comments2.xml")).toBe("<comments/>");
  expect(xmlOf(bytes, "[Content_Types].xml")).toContain("/xl/comments2.xml");
});

test.each<[string, readonly Change[], RegExp]>([
  ["a table, whose name can stand in a book once only", related("rId9", "table", "../tables/table1.xml", "</worksheet>", '<tableParts count="1"><tablePart r:id="rId9"/></tableParts>'), /tablePart|rId9/],
  ["a button", related("rId9", "control", "../activeX/x1.xml", "</worksheet>", '<controls><control shapeId="1" r:id="rId9"/></controls>'), /control|rId9/],
  ["the printer it was set up for, when there is none in the file", related("rId9", "printerSettings", "../printerSettings/p1.bin", "<nothing/>", "").concat([[SHEET, (xml) => xml.replace("<pageSetup ", '<pageSetup r:id="rId9" ')]]), /rId9/],
])("%s does not come along, nor any line that names it", (_, changes, pattern) => {
  const start = changes.reduce((bytes, change) => changed(bytes, [change]), made());
  const bytes = kept(changed(start, [["xl/tables/table1.xml", () => "<table/>"]]));
  expect(xmlOf(bytes, COPY)).not.toMatch(pattern);
  expect(xmlOf(bytes, COPY)).toContain("<pageSetup ");
  expect(xmlOf(bytes, "xl/worksheets/_rels/sheet3.xml.rels")).not.toMatch(pattern);
});
