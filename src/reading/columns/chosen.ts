import type { TableKind } from "../reading";
import type { SheetGrid } from "../sheet-grid";
import { partsAbove } from "./header";
import type { Column, Header } from "./header";
import { goalOf, readHeading } from "./heading";
import type { Role } from "./roles";

/** What a person chose for one header, in rows and columns of the sheet as it stands now. */
export type HeaderChoice = {
  /** First row of the header. */
  readonly row: number;
  /** A row that would be taken for the header and is none, since the person chose another one. */
  readonly hides: number | null;
  /** First column, where two tables stand side by side; else the header is one. */
  readonly left: number | null;
  /** This is no table. */
  readonly dropped: boolean;
  /** `null`: as recognised. */
  readonly kind: TableKind | null;
  readonly roles: ReadonlyMap<number, Role | "unused">;
};

/** Between the row that was taken for the header and the one that a person chose there is no other. */
export const isHidden = ({ row: chosen, hides }: HeaderChoice, row: number) => hides !== null && row >= Math.min(hides, chosen) && row <= Math.max(hides, chosen);

/** The chosen columns as if their headings had said so; year and unit are still the heading's. */
export function asChosen(grid: SheetGrid, { top, bottom }: Header, roles: HeaderChoice["roles"]): readonly Column[] {
  return [...roles].flatMap(([column, role]) => {
    if (role === "unused") return [];
    const parts = partsAbove(grid, top, bottom, column);
    const headings = parts.map(readHeading);
    return [
      {
        column,
        role,
        year: headings.findLast(({ year }) => year !== null)?.year ?? null,
        unit: headings.findLast(({ unit }) => unit !== null)?.unit ?? null,
        goal: role === "goalMark" ? goalOf(parts.at(-1) ?? "") : null,
        heading: parts.join(" "),
      },
    ];
  });
}
