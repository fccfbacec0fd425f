import type { CellMark } from "../taskpane/cell-marks";
import { cellName, parseCell, type Position } from "../workbook/address";

type Severity = CellMark["severity"];

/** What was found on one sheet, cell by cell. */
export type MarksOnSheet = {
  readonly counts: Readonly<Record<Severity, number>>;
  /** The marked cells, row by row. */
  readonly cells: readonly Position[];
  readonly at: (position: Position) => CellMark | null;
};

export const NO_MARKS: MarksOnSheet = { counts: { error: 0, warning: 0, note: 0 }, cells: [], at: () => null };

const compare = (a: Position, b: Position) => a.row - b.row || a.column - b.column;

export function marksOnSheet(marks: readonly CellMark[], file: string, sheet: string): MarksOnSheet {
  const own = marks.filter((mark) => mark.file === file && mark.sheet === sheet);
  if (own.length === 0) return NO_MARKS;
  const byCell = new Map(own.map((mark) => [mark.cell, mark]));
  const count = (severity: Severity) => own.filter((mark) => mark.severity === severity).length;
  return {
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    cells: own.flatMap(({ cell }) => parseCell(cell) ?? []).sort(compare),
    at: (position) => byCell.get(cellName(position)) ?? null,
  };
}

/** The marked cell after (or before) another one; from the last one on to the first. */
export function nextMark({ cells }: MarksOnSheet, from: Position, forward: boolean): Position | null {
  const found = forward ? cells.find((cell) => compare(cell, from) > 0) : cells.findLast((cell) => compare(cell, from) < 0);
  return found ?? (forward ? cells[0] : cells.at(-1)) ?? null;
}
