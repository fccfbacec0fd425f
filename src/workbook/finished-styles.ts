import type { SheetDraft } from "./draft";
import { finish, pausing, type Pauses } from "./steps";
import { type Border, BORDERS, type DraftStyle } from "./draft-style";

/** `color` is `null` for the usual black. */
export type Line = { readonly border: Border; readonly color: string | null };
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** How a cell looks in the end. */
export type FinishedStyle = Omit<DraftStyle, "border" | "borderColor" | Side> & { readonly [side in Side]?: Line };

export function finishStyle({ border, borderColor, left, right, top, bottom, ...rest }: DraftStyle): FinishedStyle {
  const line = (own: Border | undefined): Line | null => {
    const drawn = own ?? border;
    return drawn === undefined ? null : { border: drawn, color: drawn === "none" ? null : (borderColor?.toUpperCase() ?? null) };
  };
  const sides = { left: line(left), right: line(right), top: line(top), bottom: line(bottom) };
  return { ...rest, ...Object.fromEntries(Object.entries(sides).filter(([, found]) => found !== null)) };
}

/** Equal texts for equal styles, in whatever order they were put together. */
const textOf = (style: object) => JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Numbers values in the order in which they first come up. */
class Numbered<T extends object> {
  readonly all: T[] = [];
  readonly #numbers = new Map<string, number>();

  of(value: T): number {
    const text = textOf(value);
    const number = this.#numbers.get(text) ?? this.all.push(value) - 1;
    this.#numbers.set(text, number);
    return number;
  }
}

/** What was worked out once for two numbers is remembered. */
function remember(work: (a: number, b: number) => number): (a: number, b: number) => number {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = a * 2 ** 26 + b;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(a, b);
    known.set(key, result);
    return result;
  };
}

/** Some milliseconds of work. */
const CELLS_A_STEP = 10_000;
/** To begin a rectangle takes about as long as to lay so many cells. */
const CELLS_A_STYLE = 50;
const ROWS_A_STEP = 20;

function* layStyles({ cells, styles }: SheetDraft, known: Numbered<FinishedStyle>): Pauses<number[][]> {
  const plain = known.of({});
  const numbers: number[][] = [];
  yield* pausing(cells, (row) => numbers.push(new Array<number>(row.length).fill(plain)));
  // Of thousands of rectangles most share a style.
  const finished: FinishedStyle[] = [];
  const indexes = new Map<DraftStyle, number>();
  const lay = remember((below, index) => known.of({ ...known.all[below], ...finished[index] }));
  let laid = 0;
  for (const { area, style } of styles) {
    const index = indexes.get(style) ?? finished.push(finishStyle(style)) - 1;
    indexes.set(style, index);
    laid += CELLS_A_STYLE;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = numbers[row];
      const last = Math.min(area.right, (line?.length ?? 0) - 1);
      for (let column = area.left; line && column <= last; column += 1) line[column] = lay(line[column] ?? plain, index);
      // A rectangle may be one cell or the whole sheet.
      laid += Math.max(1, last - area.left + 1);
      if (laid < CELLS_A_STEP) continue;
      laid = 0;
      yield;
    }
  }
  return numbers;
}

const heavier = (a: Line, b: Line) => (BORDERS.indexOf(b.border) > BORDERS.indexOf(a.border) ? b : a);

export type FinishedSheet = {
  readonly styles: readonly FinishedStyle[];
  /** By row and column, a number in `styles`. */
  readonly numbers: readonly (readonly number[])[];
};

/**
 * Later rectangles laid over earlier ones. The line between two cells belongs to both, and programs differ in whose they
 * draw, so both are given the heavier one.
 */
export function* finishStylesInSteps(draft: SheetDraft): Pauses<FinishedSheet> {
  const known = new Numbered<FinishedStyle>();
  const numbers = yield* layStyles(draft, known);
  // The first cell of two, its side towards the second; how the first looks then, and how the second.
  const agree = (side: Side, otherSide: Side) => {
    const shared = (a: number, b: number): Line | null => {
      const [own, other] = [known.all[a]?.[side], known.all[b]?.[otherSide]];
      return own && other ? heavier(own, other) : null;
    };
    return [
      remember((a, b) => known.of({ ...known.all[a], ...(shared(a, b) && { [side]: shared(a, b) }) })),
      remember((a, b) => known.of({ ...known.all[b], ...(shared(a, b) && { [otherSide]: shared(a, b) }) })),
    ] as const;
  };
  const [leftOf, rightOf] = agree("right", "left");
  const [above, below] = agree("bottom", "top");
  yield* pausing(numbers.entries(), ([row, line]) => {
    const next = numbers[row + 1];
    line.forEach((_, column) => {
      const right = line[column + 1];
      if (right !== undefined) [line[column], line[column + 1]] = [leftOf(line[column] ?? 0, right), rightOf(line[column] ?? 0, right)];
      const under = next?.[column];
      if (next && under !== undefined) [line[column], next[column]] = [above(line[column] ?? 0, under), below(line[column] ?? 0, under)];
    });
  }, ROWS_A_STEP);
  return { styles: known.all, numbers };
}

export const finishStyles = (draft: SheetDraft): FinishedSheet => finish(finishStylesInSteps(draft));
