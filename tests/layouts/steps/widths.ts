import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import { widen } from "./code-style";

const wideText = (text: string) => widen(text).replace(/(?<=[０-９])%/g, "％").replace(/(?<=[０-９])\.(?=[０-９])/g, "．").replace(/(?<=[０-９])-(?=[０-９])/g, "－");

const wideCell = (cell: Cell): Cell => (cell.kind === "text" ? { ...cell, text: wideText(cell.text) } : cell);

/** Full-width digits in every text, as Japanese input leaves them. Numbers have no width. */
export function widenDigits(book: Snapshot): Snapshot {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(wideCell)) })) };
}
