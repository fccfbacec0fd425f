import type { SheetSnapshot } from "../workbook/snapshot";
import { cellAt, textOf } from "../workbook/snapshot";

/** What a person wrote in one row of a generated sheet, and the key of that row. */
export type Kept = { readonly key: string; readonly text: string };

/** Two rows with one key are told apart by their order. */
export function countKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

export const keyOf = (parts: readonly string[]) => parts.join("\u001f");

type Headings = { readonly keys: readonly string[]; readonly kept: string };

function findHeadings(sheet: SheetSnapshot, headings: readonly Headings[]): { readonly row: number; readonly keys: readonly number[]; readonly kept: number } | null {
  for (let row = sheet.top; row < sheet.top + sheet.rows.length; row += 1) {
    const texts = (sheet.rows[row - sheet.top] ?? []).map((cell) => textOf(cell));
    for (const { keys, kept } of headings) {
      const found = [...keys, kept].map((heading) => texts.indexOf(heading));
      if (found.includes(-1)) continue;
      const columns = found.map((index) => index + sheet.left);
      return { row, keys: columns.slice(0, -1), kept: columns.at(-1) ?? 0 };
    }
  }
  return null;
}

/**
 * Reads a people's column of a sheet written earlier, wherever its columns stand now.
 * The first key column may be merged over the rows of its group: its value goes on downwards.
 * `canonical` makes one key of words that differ by language.
 */
export function readKept(sheet: SheetSnapshot, headings: readonly Headings[], canonical: (text: string) => string = (text) => text): readonly Kept[] {
  const found = findHeadings(sheet, headings);
  if (!found) return [];
  const rows: { key: string; text: string }[] = [];
  let group = "";
  for (let row = found.row + 1; row < sheet.top + sheet.rows.length; row += 1) {
    const [first = "", ...others] = found.keys.map((column) => textOf(cellAt(sheet, row, column)));
    if (first !== "") group = first;
    if (others.every((text) => text === "")) continue;
    rows.push({ key: keyOf([group, ...others.map(canonical)]), text: textOf(cellAt(sheet, row, found.kept)) });
  }
  const keys = countKeys(rows.map(({ key }) => key));
  return rows.flatMap(({ text }, index) => (text.trim() === "" ? [] : [{ key: keys[index] ?? "", text }]));
}
