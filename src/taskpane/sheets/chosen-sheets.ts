import { SHEET_KINDS, SHEETS_BY_DEFAULT } from "../../actions/sheet-kinds";
import type { SheetChoice } from "../../actions/sheet-choices";
import type { MadeSheetKind } from "../../messages/sheets/kinds";
import type { AskedSheets } from "../use-evaluation";

/** Before anything was read all may be asked for; what can't be made is said afterwards. */
export const allChoices = (): readonly SheetChoice[] => SHEET_KINDS.map((kind) => ({ kind, lacks: [] }));

/** What is ticked: what the person chose, else what is made where nobody chose; and only what can be made. */
export function chosenKinds(choice: readonly string[] | null, choices: readonly SheetChoice[]): readonly MadeSheetKind[] {
  const wanted = choice ?? SHEETS_BY_DEFAULT;
  return choices.filter(({ kind, lacks }) => lacks.length === 0 && wanted.includes(kind)).map(({ kind }) => kind);
}

export const askFor = (choice: readonly string[] | null, choices: readonly SheetChoice[]): AskedSheets => ({ kinds: chosenKinds(choice, choices), chosen: choice !== null });

/** The choice with one kind more or less. What can't be made now stays chosen for when it can. */
export function tick(choice: readonly string[] | null, kind: MadeSheetKind, checked: boolean): readonly string[] {
  const others = (choice ?? SHEETS_BY_DEFAULT).filter((each) => each !== kind);
  return checked ? [...others, kind] : others;
}
