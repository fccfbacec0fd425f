import { isDateFormat } from "../number-format";
import { EMPTY, type Cell } from "../snapshot";
import type { Budget } from "./budget";
import { serialOfIso } from "./date-serial";
import { displayNumber, displayText } from "./format-number";
import { unescapeCellText } from "./xml-text";
import { integerOf, isOn } from "./xml-tree";

/** What all sheets of a book share. */
export type BookContext = {
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
  readonly budget: Budget;
};

/** A cell as the file has it. */
export type RawCell = {
  readonly type: string;
  readonly style: number;
  /** What stands in `<v>`, and the text that stands in the cell itself. */
  readonly value: string;
  readonly inline: string;
  /** As it was typed; `null` for a cell that holds none. */
  readonly formula: string | null;
};

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

function makeText(text: string, format: string, budget: Budget): Cell {
  if (text === "") return EMPTY;
  const shown = displayText(text, format);
  return { kind: "text", text: shown === text ? text : budget.spendText(shown) };
}

function makeNumber(value: number, format: string, { from1904, budget }: BookContext): Cell {
  const text = budget.spendText(displayNumber(value, format, from1904));
  return isDateFormat(format) ? { kind: "date", serial: value, text, format } : { kind: "number", value, text, format };
}

function makeBoolean(value: string): Cell {
  return value === "" ? EMPTY : { kind: "boolean", value: isOn(value), text: isOn(value) ? "TRUE" : "FALSE" };
}

/** A date in words of the standard; few programs write it. */
function makeIsoDate(value: string, format: string, context: BookContext): Cell {
  const serial = serialOfIso(value, context.from1904);
  return serial === null ? makeText(value, format, context.budget) : makeNumber(serial, isDateFormat(format) ? format : "yyyy/m/d", context);
}

function makeValue({ type, style, value, inline }: RawCell, context: BookContext): Cell {
  const { strings, formats, budget } = context;
  const format = formats[style] ?? "General";
  const trimmed = value.trim();
  switch (type) {
    case "s":
      return makeText(strings[integerOf(trimmed) ?? -1] ?? "", format, budget);
    case "inlineStr":
      return makeText(inline, format, budget);
    case "str":
      return makeText(unescapeCellText(value), format, budget);
    case "b":
      return makeBoolean(trimmed);
    case "e":
      return { kind: "error", text: budget.spendText(value) };
    case "d":
      return makeIsoDate(trimmed, format, context);
    default: {
      const number = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
      return Number.isFinite(number) ? makeNumber(number, format, context) : makeText(trimmed, format, budget);
    }
  }
}

export function makeCell(raw: RawCell, context: BookContext): Cell {
  const cell = makeValue(raw, context);
  const { formula } = raw;
  if (formula === null) return cell;
  // A formula that nobody has calculated yet shows nothing.
  return cell.kind === "empty" ? { kind: "text", text: "", formula } : { ...cell, formula };
}
