import type { DraftCell, SheetDraft } from "./draft";
import { plainFormula } from "./formula";
import type { Cell, SheetSnapshot } from "./snapshot";
import { finish, pausing, type Pauses } from "./steps";

/** 53 bits of a text as hex digits: enough to notice an edit, and the same on every machine. The text may come in parts. */
class Fingerprint {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  take(text: string): void {
    let [high, low] = [this.#high, this.#low];
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    [this.#high, this.#low] = [high, low];
  }

  finish(): string {
    let [high, low] = [this.#high, this.#low];
    high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
    low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
    return ((low >>> 0) & 0x1fffff).toString(16).padStart(6, "0") + (high >>> 0).toString(16).padStart(8, "0");
  }
}

/** One cell that holds something; two of them with equal contents were written alike. */
export type Written = { readonly row: number; readonly column: number; readonly content: string };

/** A row of a matrix has some hundred cells. */
const ROWS_A_STEP = 20;

/** Each row as it comes: the contents of a large sheet are never laid together. */
function* fingerprintOfRows(rows: Iterable<readonly Written[]>, peopleColumns: readonly number[]): Pauses<string> {
  const fingerprint = new Fingerprint();
  let between = "";
  yield* pausing(
    rows,
    (cells) => {
      for (const { row, column, content } of cells) {
        if (peopleColumns.includes(column)) continue;
        fingerprint.take(`${between}${row},${column},${content}`);
        between = "\n";
      }
    },
    ROWS_A_STEP,
  );
  return fingerprint.finish();
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

function* rowsOfDraft(draft: SheetDraft): Generator<readonly Written[], void> {
  for (const [row, cells] of draft.cells.entries()) {
    yield cells.flatMap((cell, column): Written[] => {
      if (cell.kind === "blank" || (cell.kind === "text" && cell.text === "")) return [];
      return [{ row, column, content: contentOfDraft(cell) }];
    });
  }
}

function* rowsOfSheet(sheet: SheetSnapshot): Generator<readonly Written[], void> {
  for (const [row, cells] of sheet.rows.entries()) {
    yield cells.flatMap((cell, column): Written[] => {
      if (cell.kind === "empty" || (cell.text === "" && cell.formula === undefined)) return [];
      return [{ row: row + sheet.top, column: column + sheet.left, content: contentOfCell(cell) }];
    });
  }
}

/** What a draft will look like once written. */
export const contentsOfDraft = (draft: SheetDraft): readonly Written[] => [...rowsOfDraft(draft)].flat();

/** The same, of a sheet as it stands in the book now. */
export const contentsOfSheet = (sheet: SheetSnapshot): readonly Written[] => [...rowsOfSheet(sheet)].flat();

/** People's columns left out. */
export const fingerprintOfDraftInSteps = (draft: SheetDraft): Pauses<string> => fingerprintOfRows(rowsOfDraft(draft), draft.people.map(({ column }) => column));
export const fingerprintOfSheetInSteps = (sheet: SheetSnapshot, peopleColumns: readonly number[]): Pauses<string> => fingerprintOfRows(rowsOfSheet(sheet), peopleColumns);

export const fingerprintOfDraft = (draft: SheetDraft): string => finish(fingerprintOfDraftInSteps(draft));
export const fingerprintOfSheet = (sheet: SheetSnapshot, peopleColumns: readonly number[]): string => finish(fingerprintOfSheetInSteps(sheet, peopleColumns));
