import { contains } from "../address";
import type { DraftCell, DraftStyle, SheetDraft } from "../draft";

/** How one cell looks, number format included. */
export type CellLook = DraftStyle & { readonly format: string };

const TEXT = "@";
const GENERAL = "General";

function formatOf(cell: DraftCell): string {
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

/** The styles of a row's cells, later rectangles laid over earlier ones. */
export function looksOfRow(draft: SheetDraft, row: number): readonly CellLook[] {
  const styles = draft.styles.filter(({ area }) => row >= area.top && row <= area.bottom);
  return (draft.cells[row] ?? []).map((cell, column) => {
    const own = styles.filter(({ area }) => contains(area, { row, column }));
    return Object.assign({}, ...own.map(({ style }) => style), { format: formatOf(cell) }) as CellLook;
  });
}
