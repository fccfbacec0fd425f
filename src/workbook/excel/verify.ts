import { type Area, cellName, contains } from "../address";
import type { DraftCell, SheetDraft } from "../draft";
import { WorkbookFailure } from "../failure";

const isCovered = (merges: readonly Area[], row: number, column: number) =>
  merges.some((area) => contains(area, { row, column }) && (area.top !== row || area.left !== column));

/** Excel keeps fifteen digits and writes a line break as LF. */
function hasArrived(cell: DraftCell, value: unknown): boolean {
  switch (cell.kind) {
    case "blank":
      return value === "";
    case "number": {
      const wanted = Number(cell.value);
      return typeof value === "number" && Math.abs(value - wanted) <= Math.abs(wanted) * 1e-12;
    }
    // What it comes to is Excel's to say; only a formula that stays a text has not arrived.
    case "formula":
      return value !== cell.formula;
    case "text":
    case "link":
      return value === cell.text.replaceAll("\r\n", "\n");
  }
}

/** Reads back what was written: a text that Excel took for a date or a formula must not pass. */
export function verifyRows(sheet: string, draft: SheetDraft, from: number, values: readonly (readonly unknown[])[]): void {
  values.forEach((line, index) => {
    const row = from + index;
    line.forEach((value, column) => {
      const cell = draft.cells[row]?.[column];
      if (!cell || hasArrived(cell, value) || isCovered(draft.merges, row, column)) return;
      throw new WorkbookFailure("HostRefused", { sheet, cell: cellName({ row, column }), what: "a cell did not arrive as written" });
    });
  });
}
