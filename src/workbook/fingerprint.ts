import type { DraftCell, SheetDraft } from "./draft";
import { plainFormula } from "./formula";
import type { Cell, SheetSnapshot } from "./snapshot";

/** 53 bits of a text as hex digits: enough to notice an edit, and the same on every machine. */
function fingerprintOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return ((low >>> 0) & 0x1fffff).toString(16).padStart(6, "0") + (high >>> 0).toString(16).padStart(8, "0");
}

/** One cell that holds something; two of them with equal contents were written alike. */
export type Written = { readonly row: number; readonly column: number; readonly content: string };

function fingerprintOfCells(cells: readonly Written[], peopleColumns: readonly number[]): string {
  return fingerprintOf(
    cells
      .filter(({ column }) => !peopleColumns.includes(column))
      .map(({ row, column, content }) => `${row},${column},${content}`)
      .join("\n"),
  );
}

// Both sides of the seam may show 0.5 as 0.5 or 0.50: the number itself is compared, not its digits.
const numberContent = (value: number) => `n${value}`;
// Excel keeps a line break as LF, whatever was typed.
const textContent = (text: string) => `t${text.replaceAll("\r\n", "\n")}`;

// What a formula comes to changes with the cells it looks at, which is nobody's edit: the formula itself is compared.
const formulaContent = (formula: string) => `f${plainFormula(formula)}`;

function contentOfDraft(cell: Exclude<DraftCell, { kind: "blank" }>): string {
  switch (cell.kind) {
    case "number":
      return numberContent(Number(cell.value));
    case "formula":
      return formulaContent(cell.formula);
    case "text":
    case "link":
      return textContent(cell.text);
  }
}

/** A link is a formula in the sheet, and known by what it shows. */
const isLink = (formula: string) => /^=HYPERLINK\("#/i.test(formula);

function contentOfCell(cell: Exclude<Cell, { kind: "empty" }>): string {
  if (cell.formula !== undefined && !isLink(cell.formula)) return formulaContent(cell.formula);
  if (cell.kind === "number") return numberContent(cell.value);
  return cell.kind === "date" ? numberContent(cell.serial) : textContent(cell.text);
}

/** What a draft will look like once written. */
export const contentsOfDraft = (draft: SheetDraft): readonly Written[] =>
  draft.cells.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column): Written[] => {
      if (cell.kind === "blank" || (cell.kind === "text" && cell.text === "")) return [];
      return [{ row, column, content: contentOfDraft(cell) }];
    }),
  );

/** The same, of a sheet as it stands in the book now. */
export const contentsOfSheet = (sheet: SheetSnapshot): readonly Written[] =>
  sheet.rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column): Written[] => {
      if (cell.kind === "empty" || (cell.text === "" && cell.formula === undefined)) return [];
      return [{ row: row + sheet.top, column: column + sheet.left, content: contentOfCell(cell) }];
    }),
  );

/** People's columns left out. */
export const fingerprintOfDraft = (draft: SheetDraft): string => fingerprintOfCells(contentsOfDraft(draft), draft.people.map(({ column }) => column));
export const fingerprintOfSheet = (sheet: SheetSnapshot, peopleColumns: readonly number[]): string => fingerprintOfCells(contentsOfSheet(sheet), peopleColumns);
