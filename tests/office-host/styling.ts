import { asText } from "./arguments";
import type { HostSheet, Style } from "./book";
import { cellAt, restyle } from "./cells";
import { isWholeColumns, isWholeRows, type Rectangle } from "./grid";
import { accessDenied, invalidArgument, notImplemented } from "./refusal";

export type Cells = { readonly sheet: HostSheet; readonly areas: readonly Rectangle[] };

export function refuseIfProtected(sheet: HostSheet): void {
  if (sheet.protected) throw accessDenied(`the sheet ${sheet.name} is protected`);
}

export function changeStyles({ sheet, areas }: Cells, change: (style: Style) => Style): void {
  refuseIfProtected(sheet);
  for (const area of areas) {
    if (isWholeRows(area) || isWholeColumns(area)) throw notImplemented("styles of whole rows and columns");
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) restyle(sheet, row, column, change);
    }
  }
}

/** One value for all cells, or null where they differ, as Excel answers. */
export function common<T>({ sheet, areas }: Cells, read: (style: Style) => T): T | null {
  let first: T | undefined;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = read(cellAt(sheet, row, column).style);
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
  }
  return first ?? null;
}

export function asColor(value: unknown): string {
  const text = asText(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`colour ${text}`);
  return text.toUpperCase();
}
