import type { Cell, Visibility } from "../../src/workbook/snapshot";

/** A cell as a person finds it. */
export type DescribedCell = Cell;

export type SheetDescription = {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  /** By name: `B2`. */
  readonly cells?: Readonly<Record<string, DescribedCell>>;
  /** `A1:C1` */
  readonly merges?: readonly string[];
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** A workbook in plain words, of which each side of the seam makes its own. */
export type BookDescription = {
  readonly file: string;
  readonly readOnly?: boolean;
  readonly protected?: boolean;
  readonly sheets: readonly SheetDescription[];
};

export const text = (value: string): DescribedCell => ({ kind: "text", text: value });
export const number = (value: number, shown = String(value), format = "General"): DescribedCell => ({ kind: "number", value, text: shown, format });
export const date = (serial: number, shown: string, format: string): DescribedCell => ({ kind: "date", serial, text: shown, format });
export const truth = (value: boolean): DescribedCell => ({ kind: "boolean", value, text: value ? "TRUE" : "FALSE" });
export const error = (shown: string): DescribedCell => ({ kind: "error", text: shown });
/** A formula and what it last came to. */
export const formula = (source: string, result: DescribedCell): DescribedCell => (result.kind === "empty" ? result : { ...result, formula: source });
