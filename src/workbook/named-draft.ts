import type { DraftCell, SheetDraft, SheetReference } from "./draft";
import { WorkbookFailure } from "./failure";
import { nameSheets } from "./formula";

export type NamedCell = Exclude<DraftCell, { readonly kind: "link" }> | (Extract<DraftCell, { readonly kind: "link" }> & { readonly sheet: string });

/** A draft in which generated sheets are called as they are called in the book. */
export type NamedDraft = Omit<SheetDraft, "cells"> & { readonly cells: readonly (readonly NamedCell[])[] };

type Referring = Extract<DraftCell, { readonly kind: "link" | "formula" }>;

const isPlain = (cell: DraftCell): cell is Exclude<DraftCell, Referring> => cell.kind !== "link" && cell.kind !== "formula";

type Known = { readonly kind: string; readonly name: string };

/** `known`: the sheets that are being written, then those of earlier writes. */
export function nameReferences(draft: SheetDraft, known: readonly Known[]): NamedDraft {
  const nameOf = (wanted: string): string => {
    const name = known.find(({ kind }) => kind === wanted)?.name;
    if (name === undefined) throw new WorkbookFailure("Unexpected", { what: `${draft.kind} refers to ${wanted}, which is not there` });
    return name;
  };
  const nameSheet = (sheet: SheetReference) => (typeof sheet === "string" ? sheet : nameOf(sheet.kind));
  const nameIn = (cell: Referring): NamedCell => (cell.kind === "link" ? { ...cell, sheet: nameSheet(cell.sheet) } : { ...cell, formula: nameSheets(cell.formula, nameOf) });
  return {
    ...draft,
    cells: draft.cells.map((row) => (row.every(isPlain) ? row : row.map((cell) => (isPlain(cell) ? cell : nameIn(cell))))),
  };
}
