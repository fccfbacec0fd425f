import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { findSettingsHeader, findSettingsSheet } from "../reading/settings/find-settings";
import { readSettings } from "../reading/settings/read-settings";
import type { ReadSettings } from "../reading/settings/read-settings";
import { draftSettings } from "../sheets/settings";
import type { SettingRow } from "../sheets/settings";
import type { WrittenSheet } from "../workbook/draft";
import type { Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";

/** A book keeps the language it was first written in and is read in any. */
const LANGUAGES = [SETTINGS_SHEET.ja, SETTINGS_SHEET.en];

export const settingsIn = (snapshots: readonly Snapshot[]): ReadSettings => readSettings(snapshots, LANGUAGES);

/** The language in which the sheet 設定 of this book is written already. */
export function languageOfSettings({ sheets }: Snapshot, otherwise: Language): Language {
  const sheet = findSettingsSheet(sheets, LANGUAGES);
  const found = sheet && (["ja", "en"] as const).find((language) => findSettingsHeader(sheet, [SETTINGS_SHEET[language]]) !== null);
  return found ?? otherwise;
}

/** Writes rows below those that are there; no row, nothing is written. */
export async function addSettings(workbook: Workbook, snapshot: Snapshot, rows: readonly SettingRow[], language: Language): Promise<readonly WrittenSheet[]> {
  if (rows.length === 0) return [];
  const sheet = findSettingsSheet(snapshot.sheets, LANGUAGES);
  const table = sheet && findSettingsHeader(sheet, LANGUAGES);
  return workbook.write([draftSettings(sheet && table ? { sheet, table } : null, rows, language)]);
}
