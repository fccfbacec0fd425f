import { SHEET_KINDS, SHEETS_OF_EVALUATION } from "../../actions/sheet-kinds";
import type { SheetGroup } from "../../messages/sheets-view";
import type { MadeSheetKind } from "../../messages/sheets/kinds";

const PAGES: readonly MadeSheetKind[] = ["measure-pages", "summary"];

/** A new kind of sheet finds its place by its name; what has none is a list. */
export function groupOf(kind: MadeSheetKind): SheetGroup {
  if (SHEETS_OF_EVALUATION.some((each) => each === kind)) return "evaluation";
  if (kind.endsWith("-matrix")) return "matrices";
  if (kind.startsWith("data-")) return "data";
  return PAGES.includes(kind) ? "pages" : "lists";
}

export const kindsIn = (group: SheetGroup): readonly MadeSheetKind[] => SHEET_KINDS.filter((kind) => groupOf(kind) === group);
