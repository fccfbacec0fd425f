import { isDateFormat } from "../number-format";
import { type Cell, EMPTY } from "../snapshot";

/** What Excel says of one cell, in five answers. `formula` is left out where formulas were not asked for. */
export type CellAnswers = {
  readonly value: unknown;
  readonly text: string;
  readonly type: string;
  readonly format: string;
  readonly formula: unknown;
};

const isFormula = (formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=");

export function readCell({ value, text, type, format, formula }: CellAnswers): Cell {
  // A text may begin with `=` too; then value and formula are the same.
  const written = isFormula(formula) && formula !== value ? { formula } : {};
  if (type === "Error") return { kind: "error", text, ...written };
  if (typeof value === "number") {
    return isDateFormat(format) ? { kind: "date", serial: value, text, format, ...written } : { kind: "number", value, text, format, ...written };
  }
  if (typeof value === "boolean") return { kind: "boolean", value, text, ...written };
  // A formula may come to nothing; that is not an empty cell.
  if (typeof value !== "string" || (value === "" && !("formula" in written))) return EMPTY;
  return { kind: "text", text: value, ...written };
}
