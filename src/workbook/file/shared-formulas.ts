import { columnName, MAX_COLUMNS, MAX_ROWS, parseCell, type Position } from "../address";

// Texts and quoted sheet names are run over; what stands before `(` or `!` is a function or a sheet.
const REFERENCE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$\p{L}])(?:(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6}))(?![\w(!.\p{L}])/giu;

const BROKEN = "#REF!";

function moveColumn(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed === "$") return `$${letters}`;
  const column = (parseCell(`${letters}1`)?.column ?? -1 - MAX_COLUMNS) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
}

function moveRow(fixed: string | undefined, digits: string, by: number): string | null {
  if (fixed === "$") return `$${digits}`;
  const row = Number(digits) - 1 + by;
  return row >= 0 && row < MAX_ROWS ? String(row + 1) : null;
}

/** The formula as it stands so many cells further: `B3*$D$1` one row down is `B4*$D$1`. */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(REFERENCE, (whole: string, ...parts: readonly (string | undefined)[]) => {
    const [c, letters, r, digits, c1, first, c2, second, r1, from, r2, to] = parts;
    if (letters !== undefined && digits !== undefined) {
      const [column, row] = [moveColumn(c, letters, right), moveRow(r, digits, down)];
      return column === null || row === null ? BROKEN : column + row;
    }
    if (first !== undefined && second !== undefined) {
      const [a, b] = [moveColumn(c1, first, right), moveColumn(c2, second, right)];
      return a === null || b === null ? BROKEN : `${a}:${b}`;
    }
    if (from !== undefined && to !== undefined) {
      const [a, b] = [moveRow(r1, from, down), moveRow(r2, to, down)];
      return a === null || b === null ? BROKEN : `${a}:${b}`;
    }
    return whole;
  });
}

/** Formulas of a sheet. Excel writes one that was filled down once, and refers to it by a number in the cells below. */
export class FormulaReading {
  readonly #shared = new Map<string, { readonly formula: string; readonly at: Position }>();

  /** `=` alone for a formula of a kind that one cell cannot hold: an array's, a data table's. */
  read(type: string | null, group: string | null, text: string, at: Position): string {
    if (type === "array" || type === "dataTable") return "=";
    if (type !== "shared" || group === null) return `=${text}`;
    if (text !== "") {
      this.#shared.set(group, { formula: text, at });
      return `=${text}`;
    }
    const first = this.#shared.get(group);
    return first ? `=${moveFormula(first.formula, at.row - first.at.row, at.column - first.at.column)}` : "=";
  }
}
