import { cellName } from "./address";
import { sheetsIn } from "./formula";
import type { Place } from "./place";
import type { Snapshot } from "./snapshot";
import { finish, pausing, type Pauses } from "./steps";

/** A formula, and the sheets that it names. */
export type FormulaReference = { readonly place: Place; readonly names: readonly string[] };

/** A sheet is called by its name in capitals and small letters alike. */
const folded = (name: string) => name.toLowerCase();

/** All formulas of a book that name a sheet. A link to a cell is none: it only leads nowhere. */
export function* listReferencesInSteps({ file, sheets }: Snapshot): Pauses<readonly FormulaReference[]> {
  const found: FormulaReference[] = [];
  for (const sheet of sheets) {
    yield* pausing(sheet.rows.entries(), ([row, cells]) => {
      for (const [column, cell] of cells.entries()) {
        if (cell.kind === "empty" || cell.formula === undefined) continue;
        const names = sheetsIn(cell.formula).map(folded);
        if (names.length > 0) found.push({ place: { file, sheet: sheet.name, cell: cellName({ row: row + sheet.top, column: column + sheet.left }) }, names });
      }
    });
  }
  return found;
}

export const listReferences = (snapshot: Snapshot): readonly FormulaReference[] => finish(listReferencesInSteps(snapshot));

/** Where a formula would lose its ground if these sheets went. */
export function referringTo(references: readonly FormulaReference[], gone: readonly string[]): readonly Place[] {
  const names = new Set(gone.map(folded));
  return references.filter((reference) => !names.has(folded(reference.place.sheet)) && reference.names.some((name) => names.has(name))).map(({ place }) => place);
}
