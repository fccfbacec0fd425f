import { WorkbookFailure, type FailureCode } from "../../../src/workbook/failure";
import { openPackage, readSnapshot } from "../../../src/workbook/file";
import { Budget } from "../../../src/workbook/file/budget";
import { bookOf, rowsXml, sheetXml, stringsXml, zipOf } from "./hand-made";

function failureOf(run: () => unknown): WorkbookFailure {
  try {
    run();
  } catch (failure) {
    if (failure instanceof WorkbookFailure) return failure;
    throw failure;
  }
  throw new Error("nothing was refused");
}

const read = (bytes: Uint8Array) => readSnapshot(openPackage(bytes), "一覧.xlsx");

const cell = (name: string) => `<c r="${name}"><v>1</v></c>`;
const plain = () => bookOf(rowsXml(`<row r="1">${cell("A1")}</row>`));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory's record of a part stands. */
function recordOf(bytes: Uint8Array, part: string): number {
  const view = viewOf(bytes);
  const name = new TextEncoder().encode(part);
  for (let at = 0; at + 46 + name.length <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) === name.length && name.every((byte, index) => bytes[at + 46 + index] === byte)) return at;
  }
  throw new Error(part);
}

/** The same file with a number of the directory's record changed. */
function forge(bytes: Uint8Array, part: string, field: number, change: (value: number) => number): Uint8Array {
  const forged = bytes.slice();
  const at = recordOf(forged, part) + field;
  viewOf(forged).setUint32(at, change(viewOf(forged).getUint32(at, true)), true);
  return forged;
}

/** The same file with a part called otherwise, everywhere. Names must be as long. */
function rename(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1"));
}

const SHEET = "xl/worksheets/sheet1.xml";
const CRC = 16;
const PACKED = 20;
const SIZE = 24;

function compoundFile(streams: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(streams, "utf16le")), 640);
  return bytes;
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

const workbookXml = (sheets: string) =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`;

const HOSTILE: Record<string, readonly [FailureCode, () => Uint8Array, RegExp?]> = {
  "a text file": ["NotXlsx", () => new TextEncoder().encode("施策,指標\n1-1-1,待機児童数\n")],
  "an empty file": ["NotXlsx", () => new Uint8Array()],
  "a zip that is no workbook": ["NotXlsx", () => zipOf({ "readme.txt": "読んでください" })],
  "a document of another program": ["NotXlsx", () => bookOf("", { "xl/workbook.xml": '<document xmlns="urn:x"/>' })],
  "a workbook of before 2007": ["OldXls", () => compoundFile("Workbook")],
  "a workbook with a password": ["PasswordProtected", () => compoundFile("EncryptedPackage")],
  "an encrypted entry": ["PasswordProtected", () => forge(plain(), SHEET, 8, (flags) => flags | 1)],
  "a file cut short": ["BrokenZip", () => plain().slice(0, -200)],
  "a file cut in the middle": ["BrokenZip", () => plain().slice(0, 1000)],
  "a part whose checksum is wrong": ["BrokenZip", () => forge(plain(), SHEET, CRC, (crc) => crc ^ 1), /^checksum/],
  "a part whose bytes are damaged": [
    "BrokenZip",
    () => {
      const bytes = plain();
      const local = viewOf(bytes).getUint32(recordOf(bytes, SHEET) + 42, true);
      bytes.fill(0xff, local + 30 + SHEET.length, local + 60 + SHEET.length);
      return bytes;
    },
  ],
  "a part that is smaller than it says": ["Suspicious", () => forge(plain(), SHEET, SIZE, (size) => size + 1)],
  "a part that is larger than it says": ["Suspicious", () => forge(bookOf(rowsXml("x".repeat(3_000_000))), SHEET, SIZE, () => 1000), /^size/],
  "a part that is packed a thousand times": ["Suspicious", () => bookOf(rowsXml(" ".repeat(3_000_000))), /^ratio/],
  "a part that says it is larger than all memory": ["TooLarge", () => forge(plain(), SHEET, SIZE, () => 0xfffffff0)],
  "entries over entries": ["TooLarge", () => zipOf(Object.fromEntries(Array.from({ length: 4097 }, (_, index) => [`x${index}`, ""]))), /^entries/],
  "entries that share their bytes": ["Suspicious", () => forge(plain(), SHEET, PACKED, (size) => size + 40), /^overlap/],
  "a name that leads out of the package": ["Suspicious", () => bookOf("", { "../../evil.xml": "" }), /^name/],
  "a name that begins at the root": ["Suspicious", () => bookOf("", { "/etc/evil": "" }), /^name/],
  "a name that leads out with backslashes": ["Suspicious", () => bookOf("", { "..\\evil.xml": "" }), /^name/],
  "a name that every object has": ["Suspicious", () => rename(bookOf("", { "xl/__xroto__/a": "" }), "__xroto__", "__proto__"), /^name/],
  "a name with a line break": ["Suspicious", () => bookOf("", { "xl/a\nb": "" })],
  "two parts that differ by case only": ["Suspicious", () => rename(bookOf("", { "xl/stylex.xml": "" }), "xl/stylex.xml", "xl/STYLES.XML"), /^two parts/],
  "two names for one part": [
    "Suspicious",
    () => {
      const bytes = plain();
      bytes[recordOf(bytes, SHEET) + 46] = "y".charCodeAt(0);
      return bytes;
    },
  ],
  "a document type": ["Suspicious", () => bookOf(`<!DOCTYPE worksheet>${rowsXml("")}`), /^document type/],
  "a billion laughs": ["Suspicious", () => bookOf(rowsXml(""), { "xl/sharedStrings.xml": LAUGHS + stringsXml("<si><t>&b;</t></si>") }), /^document type/],
  "an entity nobody declared": ["BrokenXml", () => bookOf(rowsXml(`<row><c t="str"><v>&laugh;</v></c></row>`))],
  "UTF-7": ["Suspicious", () => bookOf(`<?xml version="1.0" encoding="UTF-7"?>${rowsXml("")}`), /^encoding/],
  "bytes that are UTF-8 and say UTF-16": ["Suspicious", () => bookOf(`<?xml version="1.0" encoding="UTF-16"?>${rowsXml("")}`)],
  "bytes that are no UTF-8": ["BrokenXml", () => bookOf("", { "xl/styles.xml": new Uint8Array([0x3c, 0xff, 0xfe, 0x3e]) })],
  "XML that ends too soon": ["BrokenXml", () => bookOf(sheetXml("<sheetData>").slice(0, -5))],
  "a prefix nobody declared": ["BrokenXml", () => bookOf(sheetXml("<y:sheetData/>"))],
  "elements in elements in elements": ["Suspicious", () => bookOf(sheetXml("<a>".repeat(100) + "</a>".repeat(100))), /^depth/],
  "a row far below the sheet": ["TooLarge", () => bookOf(rowsXml('<row r="999999999"><c><v>1</v></c></row>'))],
  "a cell far beside the sheet": ["TooLarge", () => bookOf(rowsXml(`<row r="1">${cell("XFE1")}</row>`))],
  "a cell without end": ["TooLarge", () => bookOf(rowsXml(`<row r="1">${cell(`A${"9".repeat(400)}`)}</row>`))],
  "a cell that is none": ["BrokenXml", () => bookOf(rowsXml(`<row r="1">${cell("__proto__")}</row>`))],
  "two cells in far corners": ["TooLarge", () => bookOf(rowsXml(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`))],
  "one part under two names": [
    "Suspicious",
    () => bookOf(rowsXml(""), { "xl/workbook.xml": workbookXml('<sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/>') }),
  ],
  "sheets upon sheets": ["TooLarge", () => bookOf(rowsXml(""), { "xl/workbook.xml": workbookXml('<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(5000)) })],
  "a sheet without an address": ["BrokenXml", () => bookOf(rowsXml(""), { "xl/workbook.xml": workbookXml('<sheet name="a" sheetId="1"/>') })],
  "a sheet that is not there": ["BrokenXml", () => bookOf(rowsXml(""), { "xl/worksheets/sheet1.xml": "" })],
};

test.each(Object.entries(HOSTILE))("%s is refused by name", (_, [code, makeBytes, what = /./]) => {
  const failure = failureOf(() => read(makeBytes()));
  expect(failure).toMatchObject({ code });
  expect(failure.detail.what).toMatch(what);
});

test("the refusal of a stretched sheet names the cell to look at", () => {
  const bytes = bookOf(rowsXml(`<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`));
  expect(failureOf(() => read(bytes)).detail).toEqual({ sheet: "一覧", cell: "XFD1048576", what: "extent" });
});

test("more cells, text or grid than a book may hold are refused", () => {
  const budget = new Budget();
  const spend = { cells: 2_000_001, texts: 65 };
  expect(failureOf(() => Array.from({ length: spend.cells }, () => { budget.spendCell("一覧"); }))).toMatchObject({ code: "TooLarge", detail: { sheet: "一覧", what: "cells" } });
  const megabyte = "あ".repeat(1024 * 1024);
  expect(failureOf(() => Array.from({ length: spend.texts }, () => budget.spendText(megabyte)))).toMatchObject({ code: "TooLarge", detail: { what: "text" } });
  budget.spendGrid(5_000_000, "一覧", "A1");
  expect(failureOf(() => { budget.spendGrid(5_000_000, "別表", "B9"); })).toMatchObject({ code: "TooLarge", detail: { sheet: "別表", cell: "B9" } });
});

test("nothing a file names ends up in every object", () => {
  const names = '<sheet name="__proto__" sheetId="1" r:id="rId1"/>';
  const bytes = bookOf(sheetXml(`<sheetData><row r="1" __proto__="1"><c r="A1" constructor="2" t="__proto__"><v>polluted</v></c></row></sheetData>`), {
    "xl/workbook.xml": workbookXml(names),
  });
  expect(read(bytes).sheets.map(({ name }) => name)).toEqual(["__proto__"]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a sheet may hide all its columns again and again, and each is there once", () => {
  const columns = '<col min="1" max="16384" hidden="1"/>'.repeat(20_000);
  expect(read(bookOf(sheetXml(`<cols>${columns}</cols><sheetData/>`))).sheets[0]?.hiddenColumns).toHaveLength(16_384);
});

test("a merge down to the last row does not stretch the sheet", () => {
  const bytes = bookOf(sheetXml(`<sheetData><row r="1">${cell("B1")}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`));
  expect(read(bytes).sheets[0]).toMatchObject({ top: 0, left: 1, rows: [[{ kind: "number", value: 1 }]] });
});
