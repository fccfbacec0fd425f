import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetDraft } from "../../src/workbook/draft";
import { newBook } from "../../src/workbook/file";

function sheetOfTexts(name: string, rows: readonly (readonly string[])[]): SheetDraft {
  return {
    kind: "memo",
    name,
    cells: rows.map((row) => row.map((text) => ({ kind: "text", text }))),
    styles: [],
    merges: [],
    columnWidths: rows[0]?.map(() => 20) ?? [],
    rowHeights: rows.map(() => null),
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", titleRows: null, footer: "" },
    people: [],
  };
}

const SHEET = "xl/worksheets/sheet1.xml";

function changeSheet(book: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(book);
  return zipSync({ ...parts, [SHEET]: strToU8(change(new TextDecoder().decode(parts[SHEET]))) });
}

/** A book of one sheet, as a person has typed it: without the mark of a generated one, which would not be read. */
export function bookOfTexts(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  return changeSheet(newBook([sheetOfTexts(name, rows)]), (xml) => xml.replace(/<customProperties>.*?<\/customProperties>/s, ""));
}

const bookWith = (rows: string): Uint8Array => changeSheet(bookOfTexts("長い表", [["初め", "次"]]), (xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));

const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A sheet with something in its very last row, as one gets by pressing Ctrl+↓ in the wrong place. */
export const bookToTheLastRow = (): Uint8Array => bookWith(`<row r="1048576">${cell("A1048576", "最後の行")}</row>`);

/** So many rows of ten cells: reading them takes its time. */
export function longBook(rows: number): Uint8Array {
  const lines: string[] = [];
  for (let row = 2; row < rows + 2; row += 1) lines.push(`<row r="${row}">${["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"].map((letter) => cell(`${letter}${row}`, `${row}番`)).join("")}</row>`);
  return bookWith(lines.join(""));
}
