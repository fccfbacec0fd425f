import { SHEET_KINDS, SHEETS_BY_DEFAULT } from "../../actions/sheet-kinds";
import type { Evaluation } from "../../actions/evaluation";
import { namesOfMade, type SheetChoice } from "../../actions/sheet-choices";
import type { MadeSheetKind } from "../../messages/sheets/kinds";
import type { WrittenSheet } from "../../workbook/draft";
import type { AskedSheets, PaneOutcome } from "../use-evaluation";

/** Before anything was read all may be asked for; what can't be made is said afterwards. */
export const allChoices = (): readonly SheetChoice[] => SHEET_KINDS.map((kind) => ({ kind, lacks: [] }));

/** Written after the book was read. */
export const writtenIn = (outcome: PaneOutcome | null): readonly WrittenSheet[] => (outcome?.state === "written" || outcome?.state === "answered" ? outcome.written : []);

/** The kinds of which a sheet stands in the book. */
export const madeKinds = (evaluation: Evaluation | null, written: readonly WrittenSheet[]): readonly MadeSheetKind[] =>
  evaluation === null ? [] : SHEET_KINDS.filter((kind) => namesOfMade(evaluation.snapshots[0], written, kind).length > 0);

/** What is ticked where nobody chose: what does not stand in the book yet. */
const byDefault = (made: readonly string[]): readonly string[] => SHEETS_BY_DEFAULT.filter((kind) => !made.includes(kind));

/** What is ticked: what the person chose, else what is made where nobody chose; and only what can be made. */
export function chosenKinds(choice: readonly string[] | null, choices: readonly SheetChoice[], made: readonly string[]): readonly MadeSheetKind[] {
  const wanted = choice ?? byDefault(made);
  return choices.filter(({ kind, lacks }) => lacks.length === 0 && wanted.includes(kind)).map(({ kind }) => kind);
}

export const askFor = (choice: readonly string[] | null, choices: readonly SheetChoice[], made: readonly string[]): AskedSheets => ({ kinds: chosenKinds(choice, choices, made), chosen: choice !== null });

/** The choice with one kind more or less. What can't be made now stays chosen for when it can. */
export function tick(choice: readonly string[] | null, kind: MadeSheetKind, checked: boolean, made: readonly string[]): readonly string[] {
  const others = (choice ?? byDefault(made)).filter((each) => each !== kind);
  return checked ? [...others, kind] : others;
}
