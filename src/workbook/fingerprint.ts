import type { SheetDraft } from "./draft";
import type { SheetSnapshot } from "./snapshot";

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

type Written = { readonly row: number; readonly column: number; readonly content: string };

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

/** What a draft will look like once written, people's columns left out. */
export function fingerprintOfDraft(draft: SheetDraft): string {
  const cells = draft.cells.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column): Written[] => {
      if (cell.kind === "blank" || (cell.kind === "text" && cell.text === "")) return [];
      return [{ row, column, content: cell.kind === "number" ? numberContent(Number(cell.value)) : textContent(cell.text) }];
    }),
  );
  return fingerprintOfCells(cells, draft.people.map(({ column }) => column));
}

/** The same, of a sheet as it stands in the book now. */
export function fingerprintOfSheet(sheet: SheetSnapshot, peopleColumns: readonly number[]): string {
  const cells = sheet.rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((cell, column): Written[] => {
      if (cell.kind === "empty" || cell.text === "") return [];
      const content =
        cell.kind === "number" ? numberContent(cell.value) : cell.kind === "date" ? numberContent(cell.serial) : textContent(cell.text);
      return [{ row: row + sheet.top, column: column + sheet.left, content }];
    }),
  );
  return fingerprintOfCells(cells, peopleColumns);
}
