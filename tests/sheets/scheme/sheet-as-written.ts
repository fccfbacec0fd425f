import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import { markOf } from "../../../src/workbook/mark";
import type { Cell, SheetSnapshot } from "../../../src/workbook/snapshot";
import { EMPTY } from "../../../src/workbook/snapshot";

function cellOf(cell: DraftCell): Cell {
  switch (cell.kind) {
    case "blank":
      return EMPTY;
    case "number": {
      // Formats of this sheet end in % or in nothing.
      const value = Number(cell.value);
      return { kind: "number", value, format: cell.format, text: cell.format.endsWith("%") ? `${Number((value * 100).toPrecision(12))}%` : String(value) };
    }
    case "text":
    case "link":
      return { kind: "text", text: cell.text };
    case "formula":
      if (cell.value.kind !== "number") throw new Error(`these sheets only count: ${cell.formula}`);
      return { kind: "number", value: Number(cell.value.value), format: cell.format, text: cell.value.value, formula: cell.formula };
  }
}

/** A draft as it is found again in a book. */
export function sheetAsWritten(draft: SheetDraft, name = draft.name): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    protected: false,
    mark: markOf(draft, name),
    top: 0,
    left: 0,
    rows: draft.cells.map((row) => row.map(cellOf)),
    merges: draft.merges,
    hiddenRows: [],
    hiddenColumns: [],
  };
}
