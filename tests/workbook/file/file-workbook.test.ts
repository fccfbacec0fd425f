import { WorkbookFailure } from "../../../src/workbook/failure";
import { FileWorkbook, newBook } from "../../../src/workbook/file";
import { findMarked } from "../../../src/workbook/mark";
import { fingerprintOfSheet } from "../../../src/workbook/fingerprint";
import { draftOf, number } from "./drafts";
import { bookOf, rowsXml } from "./hand-made";

const person = () => newBook([draftOf({ kind: "list", name: "一覧" })], { marked: false });

test("reads under its name, writes, and holds the bytes to save", async () => {
  const book = new FileWorkbook(person(), "評価.xlsx");
  const before = book.bytes();
  await expect(book.write([draftOf()])).resolves.toEqual([{ kind: "evaluation-results", sheet: "評価結果", range: "A1:D2" }]);
  expect(book.bytes()).not.toBe(before);
  const snapshot = await book.read();
  expect(snapshot).toMatchObject({ file: "評価.xlsx", readOnly: false, protected: false });
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["一覧", "評価結果"]);
});

test("what was written has the fingerprint its mark tells", async () => {
  const book = new FileWorkbook(person(), "評価.xlsx");
  await book.write([draftOf()]);
  const sheet = findMarked((await book.read()).sheets, "evaluation-results");
  expect(sheet && fingerprintOfSheet(sheet, sheet.mark?.people ?? [])).toBe(sheet?.mark?.fingerprint);
});

test("a write that fails leaves the bytes as they were", async () => {
  const book = new FileWorkbook(person(), "評価.xlsx");
  const before = book.bytes();
  const bad = draftOf({ kind: "bad", name: "不良", cells: [[number("1e5")]] });
  await expect(book.write([draftOf(), bad])).rejects.toMatchObject({ code: "Unexpected" });
  expect(book.bytes()).toBe(before);
  expect((await book.read()).sheets).toHaveLength(1);
});

test("a file that is none rejects, and does not throw", async () => {
  const book = new FileWorkbook(new Uint8Array(), "空.xlsx");
  await expect(book.read()).rejects.toBeInstanceOf(WorkbookFailure);
  await expect(book.write([draftOf()])).rejects.toMatchObject({ code: "NotXlsx" });
});

test("shows a cell through whoever opened it", async () => {
  const shown: string[] = [];
  const book = new FileWorkbook(bookOf(rowsXml("")), "評価.xlsx", (sheet, cell) => {
    shown.push(`${sheet}!${cell}`);
  });
  await book.select("一覧", "F8");
  expect(shown).toEqual(["一覧!F8"]);
});

test("nothing is ever left half done", async () => {
  const book = new FileWorkbook(person(), "評価.xlsx");
  await expect(book.findUnfinished()).resolves.toBeNull();
  await expect(book.restoreUnfinished()).resolves.toBeUndefined();
});
