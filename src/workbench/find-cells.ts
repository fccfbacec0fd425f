import { foldName } from "../quantity/fold";
import type { Position } from "../workbook/address";
import { textOf } from "../workbook/snapshot";
import type { SheetLook } from "./sheet-look";

export type Hit = Position & {
  /** Which sheet, counted from the first one shown. */
  readonly sheet: number;
};

/** 健康 づくり, 健康づくり and ｹﾝｺｳ of one width: a person looks for what is read, not for how it was typed. */
export const foldForSearch = (text: string): string => foldName(text).toLowerCase();

/** After so many cells there is a pause, if somebody waits for one. */
const CELLS_A_STEP = 2_000;

/**
 * All cells that show the text, sheet by sheet and row by row; hidden rows and columns are left out, for nobody could
 * be shown them. Run step by step.
 */
export function* findCells(sheets: readonly SheetLook[], wanted: string, only: number | null): Generator<void, readonly Hit[]> {
  const needle = foldForSearch(wanted);
  const hits: Hit[] = [];
  if (needle === "") return hits;
  let looked = 0;
  for (const [sheet, { rows, columns, used, cellAt }] of sheets.entries()) {
    if (only !== null && sheet !== only) continue;
    const shownColumns = columns.shown(0, used.columns - 1);
    for (let row = 0; row < used.rows; row += 1) {
      if (rows.sizeOf(row) === 0) continue;
      for (const column of shownColumns) {
        const text = textOf(cellAt(row, column));
        if (text !== "" && foldForSearch(text).includes(needle)) hits.push({ sheet, row, column });
      }
      looked += shownColumns.length + 1;
      if (looked < CELLS_A_STEP) continue;
      looked = 0;
      yield;
    }
  }
  return hits;
}

const compare = (a: Hit, b: Hit) => a.sheet - b.sheet || a.row - b.row || a.column - b.column;

/** The hit after (or before) a place; from the last one on to the first. */
export function nextHit(hits: readonly Hit[], from: Hit, forward: boolean): Hit | null {
  const found = forward ? hits.find((hit) => compare(hit, from) > 0) : hits.findLast((hit) => compare(hit, from) < 0);
  return found ?? (forward ? hits[0] : hits.at(-1)) ?? null;
}

/** Which of the hits this is, counted from 1; 0 for none of them. */
export const placeAmong = (hits: readonly Hit[], at: Hit): number => hits.findIndex((hit) => compare(hit, at) === 0) + 1;
