import { type Area, areaName } from "../address";
import type { Cell, SheetSnapshot, Snapshot } from "../snapshot";
import type { Progress } from "../steps";
import { around, bandsOf, cellsIn, columnsIn, halvesOf, rowsIn } from "./areas";
import { ask, type Host } from "./host";
import { type BookList, type ListedSheet, queueList } from "./list-sheets";
import { mergedBands } from "./merged-bands";
import { askPieces, type Piece } from "./pieces";
import { readCell } from "./read-cell";
import { queueFacts, type SheetFacts } from "./sheet-facts";
import { runOfTemporaryName } from "./step";

/** So many are taken in before the pane answers again; for half a million Excel may answer null. */
const CELLS_AT_ONCE = 20_000;
/** Value, text, type, format and formula of a cell of ordinary length. */
const BYTES_PER_CELL = 120;
/** Formatted rows reach to the end of a sheet often enough; merges far from anything written are nobody's. */
const BEYOND_ROWS = 1_000;
const BEYOND_COLUMNS = 100;

export type ReadSheet = { readonly listed: ListedSheet; readonly facts: SheetFacts };
export type ReadBook = { readonly list: BookList; readonly sheets: readonly ReadSheet[] };

type Contents = { rows: Cell[][]; readonly merges: Area[]; readonly hiddenRows: number[]; readonly hiddenColumns: number[] };

function block(id: string, area: Area, filled: Area, contents: Contents): Piece {
  return {
    bytes: cellsIn(area) * BYTES_PER_CELL,
    queue(context) {
      const range = context.workbook.worksheets.getItem(id).getRange(areaName(area));
      range.load("values,text,valueTypes,numberFormat,formulas");
      return () => {
        const { values, text, valueTypes, numberFormat, formulas } = range;
        // Excel answers null, and no error, where a block was too large for it.
        if ([values, text, valueTypes, numberFormat, formulas].some((answer: unknown) => !Array.isArray(answer))) return false;
        (values as unknown[][]).forEach((cells, down) => {
          const row = (contents.rows[area.top - filled.top + down] ??= []);
          cells.forEach((value, right) => {
            row[area.left - filled.left + right] = readCell({
              value,
              text: text[down]?.[right] ?? "",
              type: String(valueTypes[down]?.[right]),
              format: String(numberFormat[down]?.[right]),
              formula: formulas[down]?.[right],
            });
          });
        });
        return true;
      };
    },
    halves(why) {
      const halves = why === "too large" ? halvesOf(area) : null;
      return halves?.map((half) => block(id, half, filled, contents)) ?? null;
    },
  };
}

function hiddenFlags(id: string, area: Area, contents: Contents): Piece {
  return {
    bytes: (rowsIn(area) + columnsIn(area)) * 30,
    queue(context) {
      const range = context.workbook.worksheets.getItem(id).getRange(areaName(area));
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => {
        rows.value.forEach(({ rowHidden }, index) => {
          if (rowHidden) contents.hiddenRows.push(area.top + index);
        });
        columns.value.forEach(({ columnHidden }, index) => {
          if (columnHidden) contents.hiddenColumns.push(area.left + index);
        });
        return true;
      };
    },
    halves: () => null,
  };
}

/** Where merges are looked for: wherever something is used, but not a million rows that only have a style. */
function mergeArea({ filled, used }: SheetFacts): Area | null {
  if (!filled || !used) return filled ?? null;
  return around(filled, { ...used, bottom: Math.min(used.bottom, filled.bottom + BEYOND_ROWS), right: Math.min(used.right, filled.right + BEYOND_COLUMNS) });
}

function rowsAtOnce(host: Host, area: Area): number {
  const cells = Math.min(CELLS_AT_ONCE, host.budget.response / 2 / BYTES_PER_CELL);
  return Math.max(1, Math.floor(cells / columnsIn(area)));
}

type Parts = { readonly contents: Contents; readonly blocks: readonly Piece[]; readonly flags: readonly Piece[]; readonly bands: readonly Piece[] };

function partsOf(host: Host, { listed, facts }: ReadSheet): Parts {
  const contents: Contents = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const { filled } = facts;
  const merged = mergeArea(facts);
  return {
    contents,
    blocks: filled ? bandsOf(filled, rowsAtOnce(host, filled)).map((area) => block(listed.id, area, filled, contents)) : [],
    flags: filled ? [hiddenFlags(listed.id, filled, contents)] : [],
    bands: merged ? mergedBands(listed.id, merged, (found) => contents.merges.push(...found)) : [],
  };
}

function snapshotOf({ listed, facts }: ReadSheet, { rows, merges, hiddenRows, hiddenColumns }: Contents): SheetSnapshot {
  return {
    name: listed.name,
    visibility: listed.visibility,
    protected: facts.protected,
    // A sheet that a write has not finished is not yet one to be known again.
    mark: facts.step?.role === "new" && !facts.step.done ? null : facts.mark,
    top: facts.filled?.top ?? 0,
    left: facts.filled?.left ?? 0,
    rows,
    merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
    hiddenRows,
    hiddenColumns,
  };
}

/** Copies kept by a write are ours alone; the person never sees them. */
export const isBackup = ({ listed, facts }: ReadSheet) => facts.step?.role === "backup" || runOfTemporaryName(listed.name) !== null;

/** One request for the list of sheets, one for their extents. */
export async function readFacts(host: Host): Promise<ReadBook> {
  const list = await ask(host, queueList);
  const sheets = await ask(host, (context) => {
    const facts = list.sheets.map((listed) => ({ listed, read: queueFacts(context.workbook.worksheets.getItem(listed.id)) }));
    return () => facts.map(({ listed, read }) => ({ listed, facts: read() }));
  });
  return { list, sheets };
}

/** And one for everything else, unless merged areas are refused or the answer would be too long for Excel on the web. */
export async function readSnapshot(host: Host, { list, sheets }: ReadBook, onStep?: (step: Progress) => void): Promise<Snapshot> {
  const shown = sheets.filter((sheet) => !isBackup(sheet)).map((sheet) => ({ sheet, parts: partsOf(host, sheet) }));
  const parts = shown.map(({ parts: each }) => each);
  // What can be refused comes last, so that all before it is answered in any case.
  await askPieces(host, [...parts.flatMap(({ blocks }) => blocks), ...parts.flatMap(({ flags }) => flags), ...parts.flatMap(({ bands }) => bands)], onStep);
  return {
    file: list.file,
    readOnly: list.readOnly,
    protected: list.protected,
    sheets: shown.map(({ sheet, parts: { contents } }) => snapshotOf(sheet, contents)),
  };
}
