import type { Language } from "../messages/language";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import { ROLE_CHOICES } from "../messages/tables";
import { headingsAt } from "../reading/corrections";
import type { Correction } from "../reading/corrections";
import { writeHeadings } from "../reading/settings/read-settings";
import { readWorkbooks } from "../reading/read-workbooks";
import type { ReadTable } from "../reading/reading";
import { SheetGrid } from "../reading/sheet-grid";
import type { SettingRow } from "../sheets/settings";
import { columnName } from "../workbook/address";
import type { WrittenSheet } from "../workbook/draft";
import type { Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { addSettings, languageOfSettings, settingsIn } from "./settings";

export type { Correction } from "../reading/corrections";

/** What names a table in the sheet 設定. */
export type TableKey = Pick<Correction, "sheet" | "headerRow" | "left">;

const isSame = (a: TableKey, b: TableKey) => a.sheet === b.sheet && a.headerRow === b.headerRow && a.left === b.left;

function rowOf({ sheet, headerRow, left }: TableKey, item: string, value: string, language: Language): SettingRow {
  return { type: SETTINGS_SHEET[language].tableReading, sheet, row: `${left ?? ""}${headerRow}`, item, value };
}

const automaticRow = (key: TableKey, language: Language) => rowOf(key, SETTINGS_SHEET[language].items.whole, SETTINGS_SHEET[language].automatic, language);

/** One row for each choice that is not written down yet. */
function rowsFor(correction: Correction, before: Correction | undefined, headings: Correction["headings"], language: Language): readonly SettingRow[] {
  const words = SETTINGS_SHEET[language];
  const row = (item: string, value: string | null) => rowOf(correction, item, value ?? words.automatic, language);
  const lettersOf = (from: Correction | undefined, role: (typeof ROLE_CHOICES)[number]) => from?.columns[role] ?? [];
  const changed = ROLE_CHOICES.filter((role) => lettersOf(correction, role).join() !== lettersOf(before, role).join());
  const given = changed.filter((role) => lettersOf(correction, role).length > 0);
  const chosen = [
    ...(correction.kind === (before?.kind ?? null) ? [] : [row(words.items.kind, correction.kind && words.kinds[correction.kind])]),
    ...(correction.startsAt === (before?.startsAt ?? null) ? [] : [row(words.items.startsAt, correction.startsAt === null ? null : String(correction.startsAt))]),
    ...changed.filter((role) => !given.includes(role)).map((role) => row(words.roles[role], null)),
    ...given.map((role) => row(words.roles[role], words.joinLetters(lettersOf(correction, role)))),
  ];
  const isNews = writeHeadings(headings) !== writeHeadings(before?.headings ?? {});
  return chosen.length === 0 || !isNews ? chosen : [...chosen, row(words.items.headings, writeHeadings(headings))];
}

/** The words by which the table will be found again when it has moved; not those of a table beside it. */
function headingsOf(snapshot: Snapshot, { sheet, headerRow, startsAt }: Correction, table: ReadTable | undefined): Correction["headings"] {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found) return {};
  const all = [...headingsAt(new SheetGrid(snapshot.file, found), (startsAt ?? headerRow) - 1)].map(([column, heading]) => [columnName(column), heading] as const);
  const own = table && table.left !== null ? all.filter(([letter]) => table.headings.some(({ column }) => column === letter)) : all;
  return Object.fromEntries(own);
}

/** 直す: keeps in the sheet 設定 what a person chose for a table; every surface reads it from there. */
export async function correctTable(workbook: Workbook, correction: Correction, language: Language): Promise<readonly WrittenSheet[]> {
  const snapshot = await workbook.read();
  const settings = settingsIn([snapshot]);
  const written = languageOfSettings(snapshot, language);
  const before = settings.corrections.find((other) => isSame(other, correction));
  const row = correction.startsAt ?? correction.headerRow;
  const table = readWorkbooks([snapshot], settings).tables.find((each) => each.sheet === correction.sheet && each.headerRow === row && each.left === correction.left);
  // The table has moved since it was last corrected: what was said of its old place is taken back.
  const old = table?.correction && !isSame(table.correction, correction) ? table.correction : null;
  const headings = headingsOf(snapshot, correction, table);
  const rows = [...(old ? [automaticRow(old, written)] : []), ...rowsFor(correction, before, headings, written)];
  return addSettings(workbook, snapshot, rows, written);
}

/** 自動の判定に戻す. */
export async function recogniseAutomatically(workbook: Workbook, key: TableKey, language: Language): Promise<readonly WrittenSheet[]> {
  const snapshot = await workbook.read();
  const written = languageOfSettings(snapshot, language);
  const isKept = settingsIn([snapshot]).corrections.some((other) => isSame(other, key));
  return addSettings(workbook, snapshot, isKept ? [automaticRow(key, written)] : [], written);
}
