import type { Area } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";

export type Edge = "none" | "hair" | "thin" | "medium" | "thick" | "double" | "dashed" | "dotted";

/** How a cell looks, in the terms of a page. Colours are `#rrggbb`. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Written from top to bottom. */
  readonly upright?: boolean;
  readonly edges?: { readonly top: Edge; readonly right: Edge; readonly bottom: Edge; readonly left: Edge };
};

/** A sheet as the grid shows it. Rows and columns count from 0; sizes are in pixels and 0 for what is hidden. */
export type SheetLook = {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly heightOf: (row: number) => number;
  readonly widthOf: (column: number) => number;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly lookAt: (row: number, column: number) => CellLook | null;
};
