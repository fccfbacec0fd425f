import { parseArea, type Position } from "../workbook/address";
import { foldWidth } from "../quantity/fold";

/** `null` for the sheet that is in view. */
export type Reference = { readonly sheet: string | null; readonly at: Position };

const unquote = (name: string) => (/^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name);
const sameName = (a: string, b: string) => foldWidth(a).trim().toLowerCase() === foldWidth(b).trim().toLowerCase();

/**
 * What a person types to go somewhere: `C12`, `ｃ１２`, `$C$12`, `C12:D20` (its first cell), `評価結果!C12`,
 * `'年 度'!C12`, or the name of a sheet alone. `null` where there is no such place.
 */
export function readReference(typed: string, sheets: readonly string[]): Reference | null {
  const text = typed.trim().replace(/！/g, "!");
  const mark = text.lastIndexOf("!");
  const named = mark < 0 ? null : unquote(text.slice(0, mark).trim());
  const sheet = named === null ? null : sheets.find((each) => sameName(each, named));
  if (sheet === undefined) return null;
  const area = parseArea(foldWidth(text.slice(mark + 1)).replace(/\s/g, ""));
  if (area !== null) return { sheet, at: { row: area.top, column: area.left } };
  const whole = sheets.find((each) => sameName(each, unquote(text)));
  return whole === undefined ? null : { sheet: whole, at: { row: 0, column: 0 } };
}
