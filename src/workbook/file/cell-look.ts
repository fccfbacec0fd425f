import { type FinishedStyle, finishStylesInSteps } from "../finished-styles";
import type { NamedCell, NamedDraft } from "../named-draft";
import { pausing, type Pauses } from "../steps";

/** How one cell looks, number format included. */
export type CellLook = FinishedStyle & { readonly format: string };

const TEXT = "@";
const GENERAL = "General";

function formatOf(cell: NamedCell): string {
  switch (cell.kind) {
    case "text":
      return TEXT;
    case "number":
    case "formula":
      return cell.format;
    case "blank":
    case "link":
      return GENERAL;
  }
}

/** A row of a matrix has some hundred cells. */
const ROWS_A_STEP = 50;

/** By row and column, a number for each look; `lookup` is asked once for each. */
export function* looksOf(draft: NamedDraft, lookup: (look: CellLook) => number): Pauses<readonly (readonly number[])[]> {
  const { styles, numbers } = yield* finishStylesInSteps(draft);
  const known = new Map<string, Map<number, number>>();
  const lookOf = (format: string, number: number): number => {
    const ofFormat = known.get(format) ?? new Map<number, number>();
    known.set(format, ofFormat);
    const look = ofFormat.get(number) ?? lookup({ ...styles[number], format });
    ofFormat.set(number, look);
    return look;
  };
  const looks: (readonly number[])[] = [];
  yield* pausing(draft.cells.entries(), ([at, row]) => looks.push(row.map((cell, column) => lookOf(formatOf(cell), numbers[at]?.[column] ?? 0))), ROWS_A_STEP);
  return looks;
}
