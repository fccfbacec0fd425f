import { type FinishedStyle, finishStylesInSteps } from "../finished-styles";
import type { NamedCell, NamedDraft } from "../named-draft";
import type { Pauses } from "../steps";

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

/** By row and column, a number for each look; `lookup` is asked once for each. */
export function* looksOf(draft: NamedDraft, lookup: (look: CellLook) => number): Pauses<readonly (readonly number[])[]> {
  const { styles, numbers } = yield* finishStylesInSteps(draft);
  const known = new Map<string, number>();
  return draft.cells.map((row, at) =>
    row.map((cell, column) => {
      const format = formatOf(cell);
      const number = numbers[at]?.[column] ?? 0;
      const key = `${number} ${format}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const look = lookup({ ...styles[number], format });
      known.set(key, look);
      return look;
    }),
  );
}
