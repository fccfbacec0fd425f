import type { Appearance, CellAppearance } from "../../src/workbook/file";
import { appearanceAt, newBook, openPackage, readAppearance, readSnapshot } from "../../src/workbook/file";
import type { SheetDraft } from "../../src/workbook/draft";
import { columnName } from "../../src/workbook/address";
import { open } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { councilDraft, resultsDraft } from "./drafts";

async function drawnByExcel(draft: SheetDraft): Promise<Uint8Array> {
  const { host, workbook } = open({ file: "x.xlsx", sheets: [{ name: "表" }] });
  await workbook.write([draft]);
  return saveBook(host.book);
}

/** What a person sees of a cell: a line between two cells is one, whoever it belongs to; centred is how every cell of a Japanese Excel stands. */
function looksOf(sheet: Appearance, rows: number, columns: number): Record<string, CellAppearance> {
  const looks: Record<string, CellAppearance> = {};
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const { top, left, bottom, right, vertical, font, ...own } = appearanceAt(sheet, row, column);
      const above = row > 0 ? appearanceAt(sheet, row - 1, column).bottom : undefined;
      const before = column > 0 ? appearanceAt(sheet, row, column - 1).right : undefined;
      const line = (edge: typeof top) => (edge ? { style: edge.style, color: edge.color } : undefined);
      const edges = { top: line(top ?? above), left: line(left ?? before), ...(row === rows - 1 ? { bottom: line(bottom) } : {}), ...(column === columns - 1 ? { right: line(right) } : {}) };
      const shown = { ...own, ...(vertical === "top" ? { vertical } : {}), ...(font === "游ゴシック" ? {} : { font }), ...edges };
      looks[`${columnName(column)}${row + 1}`] = Object.fromEntries(Object.entries(shown).filter(([name, value]) => value !== undefined && !(name === "color" && value === "000000") && !(name === "size" && value === 11)));
    }
  }
  return looks;
}

const DRAFTS: Record<string, SheetDraft> = { "a sheet with all that a draft can hold": councilDraft(5), "a list of results": resultsDraft(20) };

test.each(Object.entries(DRAFTS))("%s looks the same from both sides", async (_, draft) => {
  const [byExcel, byFile] = [openPackage(await drawnByExcel(draft)), openPackage(newBook([draft]))];
  const size = [draft.cells.length, draft.cells[0]?.length ?? 0] as const;
  expect(looksOf(readAppearance(byExcel, draft.name), ...size)).toEqual(looksOf(readAppearance(byFile, draft.name), ...size));
  const page = (book: typeof byExcel, part: string) => {
    const xml = book.requirePart(part).text().text;
    return [/<printOptions[^>]*>/, /<pageMargins[^>]*>/, /<oddHeader>.*<\/oddFooter>/, /<rowBreaks.*<\/rowBreaks>/, /showGridLines="0"/].map((pattern) => pattern.exec(xml)?.[0].replace(/="([\d.]+)"/g, (__, digits: string) => `="${Number(Number(digits).toFixed(3))}"`));
  };
  expect(page(byExcel, "xl/worksheets/sheet2.xml")).toEqual(page(byFile, "xl/worksheets/sheet1.xml"));
});

test.each(Object.entries(DRAFTS))("%s holds the same cells from both sides", async (_, draft) => {
  const rowsOf = (bytes: Uint8Array) => readSnapshot(openPackage(bytes), "x.xlsx").sheets.find(({ name }) => name === draft.name)?.rows.map((row) => row.map((cell) => (cell.kind === "empty" || cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replace(/"&"/g, "") })));
  expect(rowsOf(await drawnByExcel(draft))).toEqual(rowsOf(newBook([draft])));
});
