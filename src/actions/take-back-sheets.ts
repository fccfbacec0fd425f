import { checkResultsWords } from "../messages/sheets/check-results";
import { resultsWords } from "../messages/results-sheet";
import { SCHEME_KIND } from "../messages/scheme-sheet";
import { SETTINGS } from "../reading/settings/find-settings";
import { cellName } from "../workbook/address";
import { fingerprintOfSheet } from "../workbook/fingerprint";
import { formulasReferringTo } from "../workbook/formula";
import { findMarked, isKeptCopy } from "../workbook/mark";
import type { Place } from "../workbook/place";
import { cellAt, textOf } from "../workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import type { Workbook } from "../workbook/workbook";
import { isEdited } from "./edited-sheets";

/** What people wrote into a column meant for them. */
export type TypedColumn = { readonly heading: string; readonly cells: readonly string[] };

/** A sheet that Hyoka made, and what would go with it. */
export type GeneratedSheet = {
  readonly kind: string;
  readonly sheet: string;
  /** `choices`: 設定 and 評価基準, which hold what people chose. `copy`: a copy of a sheet of ours, made by a person or kept with a person's edits. */
  readonly holds: "output" | "choices" | "copy";
  /** Cells outside the people's columns were changed by hand. */
  readonly edited: boolean;
  readonly typed: readonly TypedColumn[];
  /** Of all its cells: tells whether anything was typed after a person looked. */
  readonly content: string;
};

export type TakeBackOutcome =
  /** `next` is a sheet that stays and can be shown. */
  | { readonly state: "removed"; readonly sheets: readonly string[]; readonly next: string | null }
  /** Something was typed into them since the person looked; nothing was removed. */
  | { readonly state: "changed" };

const WORDS = (["ja", "en"] as const).map((language) => ({ results: resultsWords(language), checks: checkResultsWords(language) }));
const HEADINGS = WORDS.flatMap(({ results, checks }) => [results.headings.reason, checks.headings.answer, checks.headings.reason]);
/** 未対応 is what we write where nobody answered. */
const OURS = WORDS.map(({ checks }) => checks.answers.open);

function typedIn(sheet: SheetSnapshot, column: number): TypedColumn {
  const rows = sheet.rows.map((_, index) => ({ row: sheet.top + index, text: textOf(cellAt(sheet, sheet.top + index, column)).trim() }));
  const header = rows.find(({ text }) => HEADINGS.includes(text));
  const below = header ? rows.filter(({ row }) => row > header.row) : rows;
  return { heading: header?.text ?? "", cells: below.filter(({ text }) => text !== "" && !OURS.includes(text)).map(({ row }) => cellName({ row, column })) };
}

/** All sheets of the book that bear our mark. */
export function listGeneratedSheets({ sheets }: Snapshot): readonly GeneratedSheet[] {
  return sheets.flatMap((sheet): readonly GeneratedSheet[] => {
    const { mark, name } = sheet;
    if (!mark) return [];
    const holds = mark.kind === SETTINGS || mark.kind === SCHEME_KIND ? "choices" : !isKeptCopy(mark) && findMarked(sheets, mark.kind) === sheet ? "output" : "copy";
    const typed = holds === "choices" ? [] : mark.people.map((column) => typedIn(sheet, column)).filter(({ cells }) => cells.length > 0);
    return [{ kind: mark.kind, sheet: name, holds, edited: isEdited(sheet), typed, content: fingerprintOfSheet(sheet, []) }];
  });
}

/** The formulas that would lose their ground if these sheets went: in other sheets, those of people and those of ours that stay. */
export const formulasLosingGround = (snapshot: Snapshot, sheets: readonly string[]): readonly Place[] => (sheets.length === 0 ? [] : formulasReferringTo(snapshot, sheets));

/**
 * What is proposed: the sheets that can be made again at any time. What holds choices or was copied by a person goes only when
 * it is named, and what a formula rests on stays until it is.
 */
export function proposeToTakeBack(snapshot: Snapshot, listed: readonly GeneratedSheet[]): readonly string[] {
  const proposed = listed.filter(({ holds }) => holds === "output").map(({ sheet }) => sheet);
  const isNeeded = (sheet: string, going: readonly string[]) => formulasReferringTo({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !going.includes(name) || name === sheet) }, [sheet]).length > 0;
  for (let going = proposed; ; ) {
    // A sheet that stays may need another one: 集計 counts in KPI一覧.
    const still = going.filter((sheet) => !isNeeded(sheet, going));
    if (still.length === going.length) return going;
    going = still;
  }
}

/** 作成したシートを削除: takes out just the sheets that a person chose, as that person saw them. */
export async function takeBackSheets(workbook: Workbook, chosen: readonly GeneratedSheet[]): Promise<TakeBackOutcome> {
  const snapshot = await workbook.read();
  const now = listGeneratedSheets(snapshot);
  if (chosen.some((seen) => !now.some(({ sheet, kind, content }) => sheet === seen.sheet && kind === seen.kind && content === seen.content))) return { state: "changed" };
  const sheets = await workbook.remove({ sheets: chosen.map(({ sheet }) => sheet) });
  const next = snapshot.sheets.find(({ name, visibility }) => visibility === "visible" && !sheets.includes(name));
  return { state: "removed", sheets, next: next?.name ?? null };
}
