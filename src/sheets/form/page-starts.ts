import { DEFAULT_MARGINS } from "../../workbook/draft-print";
import type { PrintSetup } from "../../workbook/draft-print";

/** Shorter and longer side, in millimetres. */
const PAPER = { A4: [210, 297], A3: [297, 420] } as const;
const POINTS_IN_A_MILLIMETRE = 72 / 25.4;
/** A column of so many characters of the book's font, in points. */
const widthInPoints = (characters: number) => (characters * 7 + 5) * 0.75;
/** Printers and programs differ a little: our break must come before theirs. */
const SURELY = 0.94;
/** A page less full than this would look torn. */
const LEAST = 0.5;

export type Rows = {
  readonly heights: readonly number[];
  /** Rows with which something begins, the outermost groups first: a department, then its projects. */
  readonly begins: readonly ReadonlySet<number>[];
  /** Rows that begin a page in any case. */
  readonly breaks: ReadonlySet<number>;
};

export type Room = { readonly first: number; readonly others: number };

/** How high the rows of a table may be on the first page, which has the title, and on the others, which only have the headings. */
export function roomOf(print: Pick<PrintSetup, "paper" | "orientation">, widths: readonly number[], above: number, headings: number): Room {
  const [short, long] = PAPER[print.paper];
  const [wide, high] = print.orientation === "landscape" ? [long, short] : [short, long];
  const { left, right, top, bottom } = DEFAULT_MARGINS;
  const whole = widths.reduce((total, width) => total + widthInPoints(width), 0);
  const scale = Math.min(1, ((wide - left - right) * POINTS_IN_A_MILLIMETRE) / whole);
  const page = (((high - top - bottom) * POINTS_IN_A_MILLIMETRE) / scale) * SURELY;
  return { first: page - above - headings, others: page - headings };
}

/** The rows with which a page begins, but for the first: where a group begins if that fills the page well enough, else where it is full. */
export function pageStarts({ heights, begins, breaks }: Rows, { first, others }: Room): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  let used = 0;
  for (let row = 0; row < heights.length; row += 1) {
    const room = starts.length === 0 ? first : others;
    const height = heights[row] ?? 0;
    if (breaks.has(row) && row > start) {
      starts.push(row);
      [start, used] = [row, height];
    } else if (used + height > room && row > start) {
      const candidates = begins.map(() => -1);
      let filled = 0;
      for (let end = start + 1; end <= row; end += 1) {
        filled += heights[end - 1] ?? 0;
        if (filled >= room * LEAST) for (const [group, rows] of begins.entries()) if (rows.has(end)) candidates[group] = end;
      }
      const next = candidates.find((each) => each >= 0) ?? row;
      starts.push(next);
      start = next;
      used = heights.slice(next, row + 1).reduce((total, each) => total + each, 0);
    } else used += height;
  }
  return starts;
}
