import { foldName } from "../../quantity/fold";
import { findMarked } from "../../workbook/mark";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { SettingsWords } from "./words";

/** The kind in the mark of the sheet 設定. */
export const SETTINGS = "settings";

/** The columns of the table of settings, and the row of its headings, from 0. */
export type SettingsHeader = {
  readonly row: number;
  readonly columns: { readonly type: number; readonly sheet: number; readonly row: number; readonly item: number; readonly value: number; readonly note: number | null };
};

export function findSettingsHeader(sheet: SheetSnapshot, languages: readonly SettingsWords[]): SettingsHeader | null {
  for (let row = sheet.top; row < sheet.top + sheet.rows.length; row += 1) {
    const texts = (sheet.rows[row - sheet.top] ?? []).map((_, index) => foldName(textOf(cellAt(sheet, row, sheet.left + index))));
    for (const { headings, headerRow } of languages) {
      const at = (heading: string) => {
        const index = texts.indexOf(foldName(heading));
        return index === -1 ? null : sheet.left + index;
      };
      const [type, name, header, item, value] = [at(headings.type), at(headings.sheet), at(headings.row) ?? at(headerRow), at(headings.item), at(headings.value)];
      if (type === null || name === null || header === null || item === null || value === null) continue;
      return { row, columns: { type, sheet: name, row: header, item, value, note: at(headings.note) } };
    }
  }
  return null;
}

/**
 * The sheet of settings of a book: the one that bears our mark, whatever its name is now; else one of that name with
 * the right headings, since a copy into another book may lose the mark.
 */
export function findSettingsSheet(sheets: readonly SheetSnapshot[], languages: readonly SettingsWords[]): SheetSnapshot | null {
  const names = languages.map(({ sheet }) => sheet);
  return findMarked(sheets, SETTINGS) ?? sheets.find((sheet) => sheet.mark === null && names.includes(sheet.name.trim()) && findSettingsHeader(sheet, languages) !== null) ?? null;
}
