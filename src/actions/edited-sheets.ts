import type { DraftCell, SheetDraft } from "../workbook/draft";
import { cellName } from "../workbook/address";
import { contentsOfDraft, contentsOfSheet, fingerprintOfDraft, fingerprintOfSheetInSteps } from "../workbook/fingerprint";
import { cellAt, textOf, type SheetSnapshot } from "../workbook/snapshot";
import type { Pauses } from "../workbook/steps";

/** Texts as a person sees them; empty for a blank cell. */
export type EditedCell = { readonly cell: string; readonly before: string; readonly now: string };

/** A generated sheet in which someone changed more than the columns meant for people. */
export type EditedSheet = {
  readonly kind: string;
  readonly sheet: string;
  /** The first of them. */
  readonly cells: readonly EditedCell[];
  /** All of them. */
  readonly count: number;
  /**
   * Whether these are just the edits. Else the plan has changed since the sheet was written too: what stood there before
   * is not known, and the cells are those that differ from what will be written (`before` is that).
   */
  readonly exact: boolean;
};

const FIRST = 20;

export function* isEditedInSteps(sheet: SheetSnapshot): Pauses<boolean> {
  return sheet.mark !== null && (yield* fingerprintOfSheetInSteps(sheet, sheet.mark.people)) !== sheet.mark.fingerprint;
}

function shownText(cell: DraftCell | undefined): string {
  if (cell === undefined || cell.kind === "blank") return "";
  if (cell.kind === "text" || cell.kind === "link") return cell.text;
  const value = cell.kind === "number" ? cell.value : cell.value.kind === "text" || cell.value.kind === "error" ? cell.value.text : String(cell.value.value);
  // 0.443 stands in the sheet as 44.3%.
  return cell.format.includes("%") && Number.isFinite(Number(value)) ? `${Number((Number(value) * 100).toFixed(2))}%` : value;
}

/** What was edited in a sheet, told by what would be written into it now. */
export function tellEdits(kind: string, sheet: SheetSnapshot, draft: SheetDraft): EditedSheet {
  const people = sheet.mark?.people ?? [];
  const keyed = (cells: ReturnType<typeof contentsOfDraft>) => new Map(cells.filter(({ column }) => !people.includes(column)).map((cell) => [cellName(cell), cell]));
  const wanted = keyed(contentsOfDraft(draft));
  const found = keyed(contentsOfSheet(sheet));
  // A sheet of an earlier day may hold as a number what is worked out now.
  const isWorkedOut = (name: string) => {
    const cell = wanted.get(name);
    const drawn = cell && draft.cells[cell.row]?.[cell.column];
    return drawn?.kind === "formula" && drawn.value.kind === "number" && found.get(name)?.content === `n${Number(drawn.value.value)}`;
  };
  const differing = [...new Map([...wanted, ...found])].filter(([name]) => !isWorkedOut(name) && wanted.get(name)?.content !== found.get(name)?.content).map(([, cell]) => cell);
  const inOrder = differing.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kind,
    sheet: sheet.name,
    cells: inOrder.slice(0, FIRST).map(({ row, column }) => ({ cell: cellName({ row, column }), before: shownText(draft.cells[row]?.[column]), now: textOf(cellAt(sheet, row, column)) })),
    count: inOrder.length,
    exact: fingerprintOfDraft(draft) === sheet.mark?.fingerprint,
  };
}
