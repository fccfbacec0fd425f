import { readFileSync } from "node:fs";
import { WorkbookFailure } from "../../../src/workbook/failure";
import { appearanceAt, newBook, openPackage, readAppearance } from "../../../src/workbook/file";
import { readBookPart } from "../../../src/workbook/file/book-part";
import { tintColor } from "../../../src/workbook/file/colors";
import { draftOf } from "./drafts";
import { bookOf, sheetXml } from "./hand-made";
import { listFiles, testWithShared } from "../../shared";

test("what a draft asks for is what is seen", () => {
  const sheet = readAppearance(openPackage(newBook([draftOf()])), "評価結果");
  const edge = { style: "thin", color: "000000" };
  expect(appearanceAt(sheet, 0, 0)).toMatchObject({ bold: true, fill: "DDEBF7", horizontal: "center", vertical: "top", wrap: true, top: edge, right: edge, bottom: edge, left: edge });
  expect(appearanceAt(sheet, 1, 3)).toEqual({ font: "游ゴシック", size: 11, color: "000000", vertical: "top", wrap: true, top: edge, right: edge, bottom: edge, left: edge });
  expect(appearanceAt(sheet, 9, 9)).toEqual({ font: "游ゴシック", size: 11, color: "000000" });
  expect(sheet).toMatchObject({ font: { name: "游ゴシック", size: 11 }, frozen: { rows: 1, columns: 1 }, gridLines: true });
  expect(sheet.columns.map(({ first, last, width }) => [first, last, Math.floor(width)])).toEqual([
    [0, 0, 12],
    [1, 1, 30],
    [2, 2, 10],
    [3, 3, 24],
  ]);
  expect([...sheet.rowHeights]).toEqual([[0, 24]]);
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const styles = (color: string, more = "") =>
  `<styleSheet ${MAIN}><fonts><font/></fonts><fills><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills><cellXfs><xf fillId="9"/><xf fillId="0"/></cellXfs>${more}</styleSheet>`;
const sheet = sheetXml('<cols><col min="2" max="16384" width="3" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="0"/></row><row r="2" s="1" customFormat="1"/></sheetData>');

const COLORS: Record<string, readonly [string, string | undefined]> = {
  "a plain colour": ['rgb="FFDDEBF7"', "DDEBF7"],
  "a colour that says it is transparent": ['rgb="00ddebf7"', "DDEBF7"],
  "a colour of the theme": ['theme="4"', "5B9BD5"],
  "the theme's first colour, which is white": ['theme="0"', "FFFFFF"],
  "a lighter one": ['theme="4" tint="0.79998168889431442"', "DEEBF7"],
  "a darker white": ['theme="0" tint="-0.249977111117893"', "BFBFBF"],
  "a colour by number": ['indexed="13"', "FFFF00"],
  "an automatic one": ['auto="1"', undefined],
  "one that is none": ['rgb="red"', undefined],
};

test.each(Object.entries(COLORS))("%s", (_, [color, expected]) => {
  const found = readAppearance(openPackage(bookOf(sheet, { "xl/styles.xml": styles(color) })), "一覧");
  expect(appearanceAt(found, 0, 0).fill).toBe(expected);
});

test("a cell's own look goes before its row's, and that before its column's", () => {
  const found = readAppearance(openPackage(bookOf(sheet, { "xl/styles.xml": styles('rgb="FFFF0000"') })), "一覧");
  const fills = [[0, 1], [1, 0], [2, 0], [2, 1]].map(([row = 0, column = 0]) => appearanceAt(found, row, column).fill);
  expect(fills).toEqual([undefined, "FF0000", undefined, "FF0000"]);
});

test("a book's own numbered colours go before the usual ones", () => {
  const own = '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
  const found = readAppearance(openPackage(bookOf(sheet, { "xl/styles.xml": styles('indexed="0"', own) })), "一覧");
  expect(appearanceAt(found, 0, 0).fill).toBe("123456");
});

test("a tint moves a colour towards white or black", () => {
  expect([tintColor("FF0000", 0.5), tintColor("FF0000", -0.5), tintColor("808080", 1), tintColor("808080", -1)]).toEqual(["FF8080", "800000", "FFFFFF", "000000"]);
});

test("a sheet that is not there is named", () => {
  expect(() => readAppearance(openPackage(newBook([draftOf()])), "なし")).toThrow(WorkbookFailure);
});

testWithShared("corpus", "the looks of other people's sheets are read", (folder) => {
  let count = 0;
  for (const file of listFiles(folder, ".xlsx").filter((_, index) => index % 25 === 0)) {
    const book = openPackage(new Uint8Array(readFileSync(file)));
    for (const { name } of readBookPart(book).sheets) {
      readAppearance(book, name);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(20);
});
