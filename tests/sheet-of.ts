import type { Area } from "../src/workbook/address";
import { parseArea } from "../src/workbook/address";
import { EMPTY } from "../src/workbook/snapshot";
import type { Cell, SheetSnapshot, Snapshot } from "../src/workbook/snapshot";

const cellOf = (value: string | number | Cell): Cell => {
  if (typeof value === "object") return value;
  if (typeof value === "number") return { kind: "number", value, text: String(value), format: "General" };
  return value === "" ? EMPTY : { kind: "text", text: value };
};

/** A sheet from its rows as a person would type them; `merges` in A1. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | Cell)[])[], more: Partial<Omit<SheetSnapshot, "merges">> & { readonly merges?: readonly string[] } = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const { merges = [], ...rest } = more;
  return {
    name,
    visibility: "visible",
    protected: false,
    mark: null,
    top: 0,
    left: 0,
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? ""))),
    merges: merges.map((area): Area => parseArea(area) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
  };
}

export function bookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { file: "計画.xlsx", readOnly: false, protected: false, sheets };
}
