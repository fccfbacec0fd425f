import { checkResultsWords } from "../messages/sheets/check-results";
import { resultsWords } from "../messages/results-sheet";
import { SCHEME_KIND } from "../messages/scheme-sheet";
import { SETTINGS } from "../reading/settings/find-settings";
import { cellName } from "../workbook/address";
import { fingerprintOfSheetInSteps } from "../workbook/fingerprint";
import { listReferencesInSteps, referringTo, type FormulaReference } from "../workbook/formula-references";
import { findMarked, isKeptCopy } from "../workbook/mark";
import { cellAt, textOf } from "../workbook/snapshot";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { during, finish, type Pauses } from "../workbook/steps";
import type { Workbook } from "../workbook/workbook";
import { isEditedInSteps } from "./edited-sheets";
import { atOnce, type Carry } from "./steps";

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

/** All sheets of a book that bear our mark, and the formulas that lead from sheet to sheet. */
export type GeneratedSheets = { readonly listed: readonly GeneratedSheet[]; readonly references: readonly FormulaReference[] };

function* listInSteps({ sheets }: Snapshot): Pauses<readonly GeneratedSheet[]> {
  const listed: GeneratedSheet[] = [];
  for (const sheet of sheets) {
    const { mark, name } = sheet;
    if (!mark) continue;
    const holds = mark.kind === SETTINGS || mark.kind === SCHEME_KIND ? "choices" : !isKeptCopy(mark) && findMarked(sheets, mark.kind) === sheet ? "output" : "copy";
    const typed = holds === "choices" ? [] : mark.people.map((column) => typedIn(sheet, column)).filter(({ cells }) => cells.length > 0);
    listed.push({ kind: mark.kind, sheet: name, holds, edited: yield* isEditedInSteps(sheet), typed, content: yield* fingerprintOfSheetInSteps(sheet, []) });
  }
  return listed;
}

export function* findGeneratedInSteps(snapshot: Snapshot): Pauses<GeneratedSheets> {
  return { listed: yield* listInSteps(snapshot), references: yield* listReferencesInSteps(snapshot) };
}

export const findGenerated = (snapshot: Snapshot): GeneratedSheets => finish(findGeneratedInSteps(snapshot));

/**
 * What is proposed: the sheets that can be made again at any time. What holds choices or was copied by a person goes only when
 * it is named, and what a formula rests on stays until it is.
 */
export function proposeToTakeBack({ listed, references }: GeneratedSheets): readonly string[] {
  const proposed = listed.filter(({ holds }) => holds === "output").map(({ sheet }) => sheet);
  for (let going = proposed; ; ) {
    // A sheet that stays may need another one: 集計 counts in KPI一覧.
    const losing = references.filter(({ place }) => !going.includes(place.sheet));
    const still = going.filter((sheet) => referringTo(losing, [sheet]).length === 0);
    if (still.length === going.length) return going;
    going = still;
  }
}

/** 作成したシートを削除: takes out just the sheets that a person chose, as that person saw them. */
export async function takeBackSheets(workbook: Workbook, chosen: readonly GeneratedSheet[], carry: Carry = atOnce): Promise<TakeBackOutcome> {
  const snapshot = await workbook.read();
  const now = await carry(during({ doing: "loading", done: 0, of: 0 }, listInSteps(snapshot)));
  if (chosen.some((seen) => !now.some(({ sheet, kind, content }) => sheet === seen.sheet && kind === seen.kind && content === seen.content))) return { state: "changed" };
  const sheets = await workbook.remove({ sheets: chosen.map(({ sheet }) => sheet) });
  const next = snapshot.sheets.find(({ name, visibility }) => visibility === "visible" && !sheets.includes(name));
  return { state: "removed", sheets, next: next?.name ?? null };
}
