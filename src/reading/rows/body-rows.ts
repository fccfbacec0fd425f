import { foldName } from "../../quantity/fold";
import type { Scope } from "../scope";
import { couldBeTitle, filledCells, rowKindOf } from "./row-kind";

export type BodyRow = { readonly row: number; readonly kind: "data" | "heading"; readonly first: number };

/** The rows of a table that say something, from top to bottom; the others are set aside with the reason. */
export function bodyRows(scope: Scope): readonly BodyRow[] {
  const { grid, shape } = scope;
  const headings = new Set(
    shape.columns.flatMap(({ column }) => {
      const rows = Array.from({ length: shape.bottom - shape.top + 1 }, (_, step) => shape.top + step);
      return rows.map((row) => `${column}:${foldName(grid.text(row, column))}`).filter((key) => !key.endsWith(":"));
    }),
  );
  const kindAt = (row: number) => rowKindOf(grid, row, shape.left, shape.right, headings);
  const rows: BodyRow[] = [];
  for (let row = shape.bottom + 1; row <= shape.lastRow; row += 1) {
    const cells = filledCells(grid, row, shape.left, shape.right);
    const first = cells[0]?.column ?? shape.left;
    // The title of the next printed page stands alone above its header.
    const pageTitle = cells.length === 1 && first === shape.left && couldBeTitle(cells[0]?.text ?? "") && row < shape.lastRow && kindAt(row + 1) === "header";
    const kind = pageTitle ? "header" : kindAt(row);
    switch (kind) {
      case "blank":
        break;
      case "header":
        scope.markRow(row);
        break;
      case "note":
        scope.setAside(row, "note-row");
        break;
      case "total":
        scope.setAside(row, "total-row");
        break;
      case "heading":
      case "data":
        rows.push({ row, kind, first });
    }
  }
  return rows;
}
