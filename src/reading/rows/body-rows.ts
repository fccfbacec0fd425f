import { foldName } from "../../quantity/fold";
import type { Scope } from "../scope";
import { filledCells, rowKindOf } from "./row-kind";

export type BodyRow = { readonly row: number; readonly kind: "data" | "heading"; readonly first: number };

const withoutNumbers = (text: string) => foldName(text).replace(/[0-9]+/g, "");

/** The title of the next printed page stands alone above its header: the table's own title again, or a page number. */
function isPageTitle({ context }: Scope, text: string): boolean {
  return /ページ|頁|[0-9]+[/／][0-9]+/.test(foldName(text)) || context.lines.some((line) => withoutNumbers(line) === withoutNumbers(text));
}

/** The rows of a table that say something, from top to bottom; the others are set aside with the reason. */
export function* bodyRows(scope: Scope): Generator<BodyRow, void, void> {
  const { grid, shape } = scope;
  const headings = new Set(
    shape.columns.flatMap(({ column }) => {
      const rows = Array.from({ length: shape.bottom - shape.top + 1 }, (_, step) => shape.top + step);
      return rows.map((row) => `${column}:${foldName(grid.text(row, column))}`).filter((key) => !key.endsWith(":"));
    }),
  );
  const kindAt = (row: number) => rowKindOf(grid, row, shape, headings);
  for (let row = shape.bottom + 1; row <= shape.lastRow; row += 1) {
    const cells = filledCells(grid, row, shape.left, shape.right);
    const first = cells[0]?.column ?? shape.left;
    const pageTitle = cells.length === 1 && row < shape.lastRow && isPageTitle(scope, cells[0]?.text ?? "") && kindAt(row + 1) === "header";
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
        yield { row, kind, first };
    }
  }
}
