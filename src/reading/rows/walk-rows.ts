import type { Scope } from "../scope";
import { bodyRows } from "./body-rows";
import type { Hierarchy } from "./hierarchy";
import { hasFigures } from "./indicator-row";

export type WalkedRow = {
  readonly row: number;
  /** A measure, project or direction began in this row. */
  readonly began: boolean;
};

/** The rows of a table in which something of its own stands; headings between them are taken into the hierarchy on the way. */
export function* walkRows(
  scope: Scope,
  hierarchy: Hierarchy,
  isHeading: (row: number, first: number) => boolean = () => false,
): Generator<WalkedRow> {
  for (const { row, kind, first } of bodyRows(scope)) {
    const heads = (kind === "heading" && !hasFigures(scope, row)) || isHeading(row, first);
    if (heads) hierarchy.takeHeading(row, first);
    else yield { row, began: hierarchy.advance(row) };
  }
}
