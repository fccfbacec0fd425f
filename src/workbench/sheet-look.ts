import type { Cell } from "../workbook/snapshot";
import type { Axis } from "./axis";
import type { MergeIndex } from "./merge-index";

/** One side of a cell's frame, as CSS has it: `1px solid #404040`. */
export type Edge = string;

export type Side = "left" | "center" | "right";
export type Stand = "top" | "center" | "bottom";

/** How a cell looks, in the terms of a page. Colours are `#rrggbb`. */
export type CellLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly line?: "underline" | "line-through" | "underline line-through";
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: Side;
  readonly vertical?: Stand;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: Edge;
  readonly right?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
};

/** A sheet as the grid shows it. Rows and columns count from 0. */
export type SheetLook = {
  readonly name: string;
  /** All that a sheet can have, used or not. */
  readonly rows: Axis;
  readonly columns: Axis;
  /** How many of them have something in them, counted from the first. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly merges: MergeIndex;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly lookAt: (row: number, column: number) => CellLook;
};
