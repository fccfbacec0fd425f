import { openPackage, readSnapshot } from "../../../src/workbook/file";
import { encodeUtf16 } from "../../../src/workbook/file/xml-text";
import { cellAt, type Cell } from "../../../src/workbook/snapshot";
import { bookOf, partsOf, rowsXml, sheetXml, stringsXml, stylesXml, zipOf, type Parts } from "./hand-made";

const read = (sheet: string, more: Parts = {}) => readSnapshot(openPackage(bookOf(sheet, more)), "一覧.xlsx");
const cellOf = (cell: string, more: Parts = {}): Cell | undefined => read(rowsXml(`<row r="1">${cell}</row>`), more).sheets[0]?.rows[0]?.[0];

const FORMATS = { "xl/styles.xml": stylesXml(['#,##0"人"', "yyyy/m/d", "@", '0"年"', "0.0%"]) };
const strings = (items: string) => ({ "xl/sharedStrings.xml": stringsXml(items) });

const CELLS: Record<string, readonly [string, Parts, Cell | undefined]> = {
  "a number": ['<c r="A1"><v>0.443</v></c>', {}, { kind: "number", value: 0.443, text: "0.443", format: "General" }],
  "a number with a unit": ['<c r="A1" s="1"><v>5900</v></c>', FORMATS, { kind: "number", value: 5900, text: "5,900人", format: '#,##0"人"' }],
  "a share": ['<c r="A1" s="5"><v>0.93600000000000005</v></c>', FORMATS, { kind: "number", value: 0.936, text: "93.6%", format: "0.0%" }],
  "a count of years, which is no date": ['<c r="A1" s="4"><v>6</v></c>', FORMATS, { kind: "number", value: 6, text: "6年", format: '0"年"' }],
  "a date": ['<c r="A1" s="2"><v>45383</v></c>', FORMATS, { kind: "date", serial: 45383, text: "2024/4/1", format: "yyyy/m/d" }],
  "a date by one of the formats that have numbers": [
    '<c r="A1" s="1"><v>45383</v></c>',
    { "xl/styles.xml": stylesXml(["x"]).replace('<xf numFmtId="200"', '<xf numFmtId="31"') },
    { kind: "date", serial: 45383, text: "2024年4月1日", format: 'yyyy"年"m"月"d"日"' },
  ],
  "a date written as text by rule": ['<c r="A1" t="d"><v>2024-04-01T12:00:00</v></c>', {}, { kind: "date", serial: 45383.5, text: "2024/4/1", format: "yyyy/m/d" }],
  "a shared text": ['<c r="A1" t="s"><v>1</v></c>', strings("<si><t>x</t></si><si><t>待機児童数</t></si>"), { kind: "text", text: "待機児童数" }],
  "a shared text of several runs": [
    '<c r="A1" t="s"><v>0</v></c>',
    strings('<si><r><t xml:space="preserve">待機 </t></r><r><rPr><b/></rPr><t>児童数</t></r></si>'),
    { kind: "text", text: "待機 児童数" },
  ],
  "a text with reading aids": [
    '<c r="A1" t="s"><v>0</v></c>',
    strings('<si><t>漢字</t><rPh sb="0" eb="2"><t>カンジ</t></rPh><phoneticPr fontId="1"/></si>'),
    { kind: "text", text: "漢字" },
  ],
  "an escaped character": ['<c r="A1" t="s"><v>0</v></c>', strings("<si><t>1_x000A_2_x005F_x0041_</t></si>"), { kind: "text", text: "1\n2_x0041_" }],
  "a text in CDATA": ['<c r="A1" t="s"><v>0</v></c>', strings("<si><t><![CDATA[A<B]]></t></si>"), { kind: "text", text: "A<B" }],
  "a text in the cell itself": ['<c r="A1" t="inlineStr"><is><t>&#25919;策</t></is></c>', {}, { kind: "text", text: "政策" }],
  "a text that is a formula's result": ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>1-1</v></c>', {}, { kind: "text", text: "1-1", formula: '=A2&"x"' }],
  "a number that is a formula's result": ['<c r="A1"><f>1+1</f><v>2</v></c>', {}, { kind: "number", value: 2, text: "2", format: "General", formula: "=1+1" }],
  "a formula that nobody calculated": ['<c r="A1"><f>1+1</f></c>', {}, { kind: "text", text: "", formula: "=1+1" }],
  "a shared formula": ['<c r="A1"><f t="shared" si="0"/><v>3</v></c>', {}, { kind: "number", value: 3, text: "3", format: "General", formula: "=" }],
  "an error": ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', {}, { kind: "error", text: "#DIV/0!", formula: "=1/0" }],
  "a boolean": ['<c r="A1" t="b"><v>1</v></c>', {}, { kind: "boolean", value: true, text: "TRUE" }],
  "a number that no double holds": ['<c r="A1"><v>1e999</v></c>', {}, { kind: "text", text: "1e999" }],
  "a shared text that is not there": ['<c r="A1" t="s"><v>7</v></c><c r="B1"><v>1</v></c>', {}, { kind: "number", value: 1, text: "1", format: "General" }],
  "a style that is not there": ['<c r="A1" s="99"><v>1</v></c>', {}, { kind: "number", value: 1, text: "1", format: "General" }],
  "a cell that only looks like something": ['<c r="A1" s="1"/>', FORMATS, undefined],
};

test.each(Object.entries(CELLS))("%s", (_, [cell, more, expected]) => {
  expect(cellOf(cell, more)).toEqual(expected);
});

test("rows begin where the first cell stands, and cells without a name follow each other", () => {
  const [sheet] = read(rowsXml('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c r="D4"><v>3</v></c></row><row><c r="Z9" s="1"/></row>')).sheets;
  expect(sheet).toMatchObject({ top: 2, left: 1 });
  expect(sheet?.rows.map((row) => row.map(({ kind }) => kind))).toEqual([
    ["number", "number", "empty"],
    ["empty", "empty", "number"],
  ]);
  expect(sheet && cellAt(sheet, 3, 3)).toMatchObject({ value: 3 });
});

test("merges widen the rows, and what is hidden is listed", () => {
  const [sheet] = read(
    sheetXml(
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData><mergeCells><mergeCell ref="A1:B3"/></mergeCells>',
    ),
  ).sheets;
  expect(sheet).toMatchObject({ merges: [{ top: 0, left: 0, bottom: 2, right: 1 }], hiddenRows: [1], hiddenColumns: [1, 2] });
  expect(sheet?.rows.map((row) => row.length)).toEqual([2, 2, 2]);
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const workbook = (inner: string) => ({ "xl/workbook.xml": `<workbook ${MAIN}>${inner}</workbook>` });

/** Under the relations rId10, rId11 and rId12. */
function threeSheets(): Parts {
  const lines = [0, 1, 2].map((index) => `<Relationship Id="rId${10 + index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/s${index}.xml"/>`);
  const parts = [0, 1, 2].map((index): [string, string] => [`xl/worksheets/s${index}.xml`, rowsXml("")]);
  return { ...Object.fromEntries(parts), "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>` };
}

test("hidden sheets are read and say so", () => {
  const sheets = ["visible", "hidden", "veryHidden"].map((state, index) => `<sheet name="${state}" sheetId="${index + 1}" state="${state}" r:id="rId${10 + index}"/>`);
  expect(read(rowsXml(""), { ...workbook(`<sheets>${sheets.join("")}</sheets>`), ...threeSheets() }).sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
});

const PROTECTED: Record<string, readonly [string, boolean]> = {
  "an empty element protects nothing": ["<workbookProtection/>", false],
  "a locked structure": ['<workbookProtection lockStructure="1"/>', true],
  "locked windows only": ['<workbookProtection lockWindows="1"/>', false],
  "a lock that is off": ['<workbookProtection lockStructure="0"/>', false],
};

test.each(Object.entries(PROTECTED))("protection of the book: %s", (_, [xml, expected]) => {
  expect(read(rowsXml(""), workbook(`${xml}<sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets>`)).protected).toBe(expected);
});

test("protection of a sheet", () => {
  const protection = (xml: string) => read(sheetXml(`<sheetData/>${xml}`)).sheets[0]?.protected;
  expect(protection('<sheetProtection sheet="1" objects="1"/>')).toBe(true);
  expect(protection('<sheetProtection objects="1"/>')).toBe(false);
  expect(protection("")).toBe(false);
});

test("a book that counts from 1904", () => {
  const { sheets } = read(rowsXml('<row r="1"><c r="A1" s="2"><v>43921</v></c></row>'), {
    ...FORMATS,
    ...workbook('<workbookPr date1904="1"/><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets>'),
  });
  expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ kind: "date", serial: 43921, text: "2024/4/1" });
});

test("a sheet that is a chart is passed over", () => {
  const parts = partsOf(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'), workbook('<sheets><sheet name="グラフ" sheetId="1" r:id="rId9"/><sheet name="一覧" sheetId="2" r:id="rId1"/></sheets>'));
  const relations = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
  );
  const bytes = zipOf({ ...parts, "xl/_rels/workbook.xml.rels": relations });
  expect(readSnapshot(openPackage(bytes), "x").sheets.map(({ name }) => name)).toEqual(["一覧"]);
});

test("parts with a namespace prefix, as business systems export them", () => {
  const prefixed = (xml: string) => xml.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
  const parts = partsOf(rowsXml('<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="1"><v>5</v></c></row>'), { ...FORMATS, ...strings("<si><t>人口</t></si>") });
  const changed = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"].map((name): [string, string] => [name, prefixed(String(parts[name]))]);
  const [sheet] = readSnapshot(openPackage(zipOf({ ...parts, ...Object.fromEntries(changed) })), "x").sheets;
  expect(sheet?.rows).toEqual([[{ kind: "text", text: "人口" }, { kind: "number", value: 5, text: "5人", format: '#,##0"人"' }]]);
});

test("parts in UTF-16", () => {
  const utf16 = (xml: string) => encodeUtf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`);
  const [sheet] = read("", { "xl/worksheets/sheet1.xml": utf16(rowsXml('<row><c t="str"><v>施策</v></c></row>')) }).sheets;
  expect(sheet?.rows).toEqual([[{ kind: "text", text: "施策" }]]);
});

test("names of parts in any case, with backslashes", () => {
  const parts = partsOf(rowsXml("<row><c><v>1</v></c></row>"));
  const renamed = Object.fromEntries(Object.entries(parts).map(([name, content]) => [name.startsWith("xl/work") ? name.toUpperCase().replaceAll("/", "\\") : name, content]));
  expect(readSnapshot(openPackage(zipOf(renamed)), "x").sheets[0]?.rows).toHaveLength(1);
});

test("the strict family of names", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const parts = partsOf(rowsXml("<row><c><v>1</v></c></row>"));
  const bytes = zipOf(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strict(String(content))])));
  expect(readSnapshot(openPackage(bytes), "x").sheets[0]?.rows).toHaveLength(1);
});

const MARK = JSON.stringify({ kind: "findings", name: "検証結果", fingerprint: "0", people: [2] });
const marked = (value: Uint8Array): Parts => ({
  "xl/worksheets/_rels/sheet1.xml.rels":
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty" Target="../customProperty1.bin"/></Relationships>',
  "xl/customProperty1.bin": value,
});
const MARKS: Record<string, readonly [string, Uint8Array, string | undefined]> = {
  "as Excel keeps it": ["hyoka", encodeUtf16(MARK), "findings"],
  "as other programs keep it": ["hyoka", new TextEncoder().encode(MARK), "findings"],
  "of another program": ["other", encodeUtf16(MARK), undefined],
  "that is nonsense": ["hyoka", new Uint8Array([1, 2, 3]), undefined],
};

test.each(Object.entries(MARKS))("a mark %s", (_, [name, value, kind]) => {
  const sheet = sheetXml(`<sheetData/><customProperties><customPr name="${name}" r:id="rId1"/></customProperties>`);
  expect(read(sheet, marked(value)).sheets[0]?.mark?.kind).toBe(kind);
});
