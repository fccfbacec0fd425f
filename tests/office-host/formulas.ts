import type { Content, HostBook, HostCell, HostSheet } from "./book";
import { cellAt } from "./cells";
import { areaOf, type Rectangle } from "./grid";

const SHEET = String.raw`(?:'((?:[^']|'')*)'!|([^\s'!()+*,]+)!)?`;
const CELLS = String.raw`(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)`;
const SUM = new RegExp(`^=SUM\\(${SHEET}${CELLS}\\)$`, "i");
const CELL = new RegExp(`^=${SHEET}${CELLS}$`, "i");
const COUNT = new RegExp(`COUNTIF\\(${CELLS},"([^"]*)"\\)`, "gi");
const COUNTS = new RegExp(`^=${COUNT.source}(?:\\+${COUNT.source})*$`, "i");
const DEEPEST = 20;

const findSheet = (book: HostBook, name: string) => book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** Names of sheets in a formula, texts left out; `#REF!` is none. */
export function namesIn(formula: string): readonly string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replaceAll("#REF!", "");
  return [...bare.matchAll(/'((?:[^']|'')*)'!|([^\s'!()+*,=<>&\-/^;{}"]+)!/g)].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? "");
}

/** Excel asks a person for the file, and refuses a program, where a formula names a sheet that is not there. */
export const namesMissing = (book: HostBook, formula: string): boolean => namesIn(formula).some((name) => !findSheet(book, name));

/** When a sheet goes, formulas that named it keep `#REF!` in its place. */
export function forgetSheet(book: HostBook, gone: string): void {
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || !namesIn(cell.formula).some((name) => name.toLowerCase() === gone.toLowerCase())) continue;
      const pieces = cell.formula.split(/("(?:[^"]|"")*")/);
      const formula = pieces.map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(`'${gone.replaceAll("'", "''")}'!`, "#REF!").replaceAll(`${gone}!`, "#REF!"))).join("");
      sheet.cells.set(key, { content: cell.content, style: cell.style, formula });
    }
  }
}

/** Sums, plain references and counts of one text on the same sheet are worked out when they are looked at; every other formula keeps what it came to when it was typed. */
export function contentIn(book: HostBook, sheet: HostSheet, cell: HostCell, depth = 0): Content {
  const { formula, content } = cell;
  if (formula === undefined || depth > DEEPEST) return content;
  if (formula.includes("#REF!")) return { kind: "error", error: "#REF!" };
  if (COUNTS.test(formula)) return { kind: "number", number: [...formula.matchAll(COUNT)].reduce((sum, [, cells = "", wanted]) => sum + contentsOf(book, sheet, areaOf(cells.replaceAll("$", "")), depth + 1).filter((each) => each.kind === "text" && each.text === wanted).length, 0) };
  const isSum = SUM.test(formula);
  const [, quoted, plain, cells] = (isSum ? SUM : CELL).exec(formula) ?? [];
  if (cells === undefined) return content;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const source = name === undefined ? sheet : findSheet(book, name);
  if (!source) return { kind: "error", error: "#REF!" };
  const found = contentsOf(book, source, areaOf(cells.replaceAll("$", "")), depth + 1);
  if (!isSum) return found[0]?.kind === "empty" ? { kind: "number", number: 0 } : (found[0] ?? content);
  return found.find(({ kind }) => kind === "error") ?? { kind: "number", number: found.reduce((sum, each) => sum + (each.kind === "number" ? each.number : 0), 0) };
}

function contentsOf(book: HostBook, sheet: HostSheet, { top, left, bottom, right }: Rectangle, depth: number): Content[] {
  const found: Content[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) found.push(contentIn(book, sheet, cellAt(sheet, row, column), depth));
  return found;
}
