import { SCHEME_KIND } from "../../messages/scheme-sheet";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { LANGUAGES, SchemePage, splitTables } from "./scheme-page";

export type FoundScheme = {
  /** All sheets that are a 評価基準; none of them is read as a table of the plan. */
  readonly sheets: readonly SheetSnapshot[];
  /** The one that counts; `null` where that can't be told. */
  readonly used: SheetSnapshot | null;
};

const isNamed = ({ name }: SheetSnapshot) => LANGUAGES.some(({ sheet }) => sheet === name.trim());
const hasLetters = (file: string, sheet: SheetSnapshot) => splitTables(new SchemePage(file, sheet)).some(({ kinds }) => kinds.includes("letters"));

/**
 * The sheet 評価基準 of a book: the one that bears our mark, whatever its name is now; else one of that name with the
 * right headings, since a copy into another book may lose the mark. Of several that were renamed none is preferred.
 */
export function findScheme(file: string, sheets: readonly SheetSnapshot[]): FoundScheme {
  const marked = sheets.filter(({ mark }) => mark?.kind === SCHEME_KIND);
  const unmarked = sheets.filter((sheet) => sheet.mark === null && isNamed(sheet) && hasLetters(file, sheet));
  const all = [...marked, ...unmarked];
  const own = marked.filter(({ name, mark }) => mark?.name === name);
  const [only] = own.length === 1 ? own : marked.length > 0 ? marked : unmarked;
  const isSure = own.length === 1 || marked.length === 1 || (marked.length === 0 && unmarked.length === 1);
  return { sheets: all, used: isSure ? (only ?? null) : null };
}
