import { cellName, quoteSheet } from "../address";
import type { FormulaValue } from "../draft";
import { WorkbookFailure } from "../failure";
import type { NamedCell } from "../named-draft";
import { cellText } from "./cell-text";
import { escapeCellText, escapeText } from "./xml-text";

const PLAIN_DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;
const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8192;

function plainDecimal(value: string): string {
  if (!PLAIN_DECIMAL.test(value)) throw new WorkbookFailure("Unexpected", { what: `number ${value}` });
  return value;
}

function textElement(tag: string, text: string): string {
  // A carriage return alone would be read as a line feed.
  const content = escapeText(escapeCellText(text).replaceAll("\r", "_x000D_"));
  const space = /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${tag}${space}>${content}</${tag}>`;
}

/** Strings in formulas hold 255 units, so a longer one is joined of several; `_x0041_` is cut in two, lest it be read as `A`. */
function formulaText(text: string): string {
  const literals: string[] = [];
  let rest = text;
  while (rest.length > 0) {
    let end = Math.min(rest.length, LONGEST_LITERAL);
    const escape = /_x[0-9a-f]{4}_/i.exec(rest.slice(0, end + 6));
    if (escape) end = Math.min(end, escape.index + 2);
    if (end < rest.length && /[\ud800-\udbff]/.test(rest.charAt(end - 1))) end -= 1;
    literals.push(`"${rest.slice(0, end).replaceAll('"', '""')}"`);
    rest = rest.slice(end);
  }
  return literals.length === 0 ? '""' : literals.join("&");
}

function linkFormula(text: string, sheet: string, cell: string): string | null {
  const formula = `HYPERLINK(${formulaText(`#${quoteSheet(sheet)}!${cell}`)},${formulaText(text)})`;
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

/** The type of a formula's cell, and what it came to last. */
function cachedValue(value: FormulaValue, prefix: string): { readonly type: string; readonly element: string } {
  switch (value.kind) {
    case "number":
      return { type: "", element: `<${prefix}v>${plainDecimal(value.value)}</${prefix}v>` };
    case "text":
      return { type: ' t="str"', element: textElement(`${prefix}v`, cellText(value.text)) };
    case "boolean":
      return { type: ' t="b"', element: `<${prefix}v>${value.value ? 1 : 0}</${prefix}v>` };
    case "error":
      return { type: ' t="e"', element: `<${prefix}v>${escapeText(value.text)}</${prefix}v>` };
  }
}

export type PlacedCell = { readonly row: number; readonly column: number; readonly style: number };

/** One `<c>`, or nothing for a blank that looks like every other. */
export function writeCell(cell: NamedCell, { row, column, style }: PlacedCell, prefix: string): string {
  const start = `<${prefix}c r="${cellName({ row, column })}"${style === 0 ? "" : ` s="${style}"`}`;
  const end = `</${prefix}c>`;
  const inline = (text: string) => `${start} t="inlineStr"><${prefix}is>${textElement(`${prefix}t`, text)}</${prefix}is>${end}`;
  switch (cell.kind) {
    case "blank":
      return style === 0 ? "" : `${start}/>`;
    case "text": {
      const text = cellText(cell.text);
      return text === "" ? (style === 0 ? "" : `${start}/>`) : inline(text);
    }
    case "number":
      return `${start}><${prefix}v>${plainDecimal(cell.value)}</${prefix}v>${end}`;
    case "formula": {
      const { type, element } = cachedValue(cell.value, prefix);
      return `${start}${type}><${prefix}f>${escapeText(cell.formula.slice(1))}</${prefix}f>${element}${end}`;
    }
    case "link": {
      const text = cellText(cell.text);
      const formula = linkFormula(text, cell.sheet, cell.cell);
      if (formula === null) return inline(text);
      return `${start} t="str"><${prefix}f>${escapeText(formula)}</${prefix}f>${textElement(`${prefix}v`, text)}${end}`;
    }
  }
}
