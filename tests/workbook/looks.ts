import { appearanceAt, type Appearance, type CellAppearance } from "../../src/workbook/file";
import type { Package } from "../../src/workbook/file";
import { columnName } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";

/** What a person sees of a cell: a line between two cells is one, whoever it belongs to; centred is how every cell of a Japanese Excel stands. */
export function looksOf(sheet: Appearance, rows: number, columns: number): Record<string, CellAppearance> {
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

/** The part of a sheet, by its name on the tab. */
export function sheetXmlOf(book: Package, sheet: string): string {
  const tabs = [...book.requirePart("xl/workbook.xml").text().text.matchAll(/<sheet name="([^"]*)"[^>]*r:id="([^"]*)"/g)];
  const relation = tabs.find(([, name]) => name === sheet)?.[2] ?? "";
  const line = [...book.requirePart("xl/_rels/workbook.xml.rels").text().text.matchAll(/<Relationship [^>]*>/g)].map(([whole]) => whole).find((whole) => whole.includes(`Id="${relation}"`)) ?? "";
  const target = /Target="([^"]*)"/.exec(line)?.[1] ?? "";
  return book.requirePart(target.startsWith("/") ? target.slice(1) : `xl/${target}`).text().text;
}

const roundly = (xml: string | undefined) => xml?.replace(/="([\d.]+)"/g, (__, digits: string) => `="${Number(Number(digits).toFixed(3))}"`);

/** How it is printed, what may be chosen, where pages begin. */
export function pageOf(book: Package, sheet: string) {
  const xml = sheetXmlOf(book, sheet);
  const patterns = [/<printOptions[^>]*>/, /<pageMargins[^>]*>/, /<oddHeader>.*<\/oddFooter>/, /<rowBreaks.*<\/rowBreaks>/, /showGridLines="0"/];
  const setup = /<pageSetup([^>]*)>/.exec(xml)?.[1] ?? "";
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(setup)?.[1] ?? "1";
  const names = book.requirePart("xl/workbook.xml").text().text;
  const choices = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</g)].map(([, where = "", list = ""]) => [where, list]);
  return {
    parts: patterns.map((pattern) => roundly(pattern.exec(xml)?.[0])),
    paper: ["paperSize", "orientation", "fitToWidth", "fitToHeight"].map(attribute),
    names: [...names.matchAll(/<definedName name="([^"]*)"[^>]*>([^<]*)</g)].filter(([, , formula = ""]) => formula.startsWith(`'${sheet}'!`)).map(([, name, formula]) => [name, formula]),
    choices,
  };
}

/** A link is put together from pieces in Excel; what it says is the same. */
const plain = (cell: Cell) => (cell.kind === "empty" || cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replace(/"&"/g, "") });

export const cellsOf = ({ sheets }: Snapshot, sheet: string) => sheets.find(({ name }) => name === sheet)?.rows.map((row) => row.map(plain));
