import type { TwoAxis } from "../../grading/scheme";
import type { SchemeProblem, SchemeProblemWhy } from "../../grading/scheme-problem";
import { SCHEME_SHEET } from "../../messages/scheme-sheet";
import type { SchemeHeading, SchemeSheetWords } from "../../messages/scheme-sheet";
import { foldName, foldWidth } from "../../quantity/fold";
import { cellName, contains } from "../../workbook/address";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

/** A sheet keeps the language it was made in, and is understood in any. */
export const LANGUAGES: readonly SchemeSheetWords[] = [SCHEME_SHEET.ja, SCHEME_SHEET.en];

const plain = (text: string) => foldName(text).toLowerCase();

/** The folded words of a list, made once: every cell of the sheet is held against them. */
const folded = new WeakMap<object, ReadonlyMap<string, string>>();

function foldWords(known: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const made = folded.get(known) ?? new Map(Object.entries(known).flatMap(([key, word]) => [[key.toLowerCase(), key] as const, [plain(word), key] as const]));
  folded.set(known, made);
  return made;
}

/** The meaning of a word in whichever language, or by its name in the JSON. */
export function findWord<K extends string>(text: string, known: (words: SchemeSheetWords) => Readonly<Record<K, string>>): K | null {
  const wanted = plain(text);
  for (const words of LANGUAGES) {
    const found = foldWords(known(words)).get(wanted);
    if (found !== undefined) return found as K;
  }
  return null;
}

export const isWord = (text: string, known: (words: SchemeSheetWords) => string): boolean => LANGUAGES.some((words) => plain(known(words)) === plain(text));

/** The sheet as it stands, with what is wrong in it. */
export class SchemePage {
  readonly problems: SchemeProblem[] = [];

  constructor(
    readonly file: string,
    readonly sheet: SheetSnapshot,
  ) {}

  get rows(): readonly number[] {
    return this.sheet.rows.map((_, index) => this.sheet.top + index);
  }

  get columns(): readonly number[] {
    return (this.sheet.rows[0] ?? []).map((_, index) => this.sheet.left + index);
  }

  /** A cell merged over several rows counts for each of them. */
  cell(row: number, column: number): Cell {
    const merge = this.sheet.merges.find((area) => area.left === column && contains(area, { row, column }));
    return cellAt(this.sheet, merge?.top ?? row, column);
  }

  text(row: number, column: number | undefined): string {
    return column === undefined ? "" : textOf(this.cell(row, column)).trim();
  }

  /** Letters and levels as they are compared: one width, no blanks. */
  name(row: number, column: number): string {
    return foldName(this.text(row, column));
  }

  fail(why: SchemeProblemWhy, row: number, column: number, text = this.text(row, column), other = ""): void {
    this.problems.push({ why, place: { file: this.file, sheet: this.sheet.name, cell: cellName({ row, column }) }, text, other });
  }
}

export type SchemeTableKind = "items" | "letters" | "shares" | "quantitativePoints" | "qualitativePoints" | "quantitative" | "qualitative" | "matrix";

export type SchemeTable = {
  readonly kinds: readonly SchemeTableKind[];
  readonly header: number;
  readonly columns: ReadonlyMap<SchemeHeading, number>;
  /** Where the corner of a matrix stands. */
  readonly corner: number | null;
  readonly rows: readonly number[];
};

/** By which headings each table is known, wherever its columns stand. */
const KNOWN_BY: Readonly<Record<Exclude<SchemeTableKind, "matrix">, readonly [SchemeHeading, SchemeHeading]>> = {
  items: ["item", "content"],
  letters: ["letter", "bound"],
  shares: ["year", "share"],
  quantitativePoints: ["letter", "points"],
  qualitativePoints: ["directionLetter", "points"],
  quantitative: ["quantitative", "bound"],
  qualitative: ["qualitative", "bound"],
};

/** 定量評価＼定性評価: the rows, then the columns. */
export function readAxes(text: string): Pick<TwoAxis, "first" | "second"> | null {
  const [first, second, ...more] = foldWidth(text).split(/[\\/×]/).map((part) => findWord(part, ({ axes }) => axes) ?? undefined);
  return first === undefined || first === "overall" || second === undefined || second === first || more.length > 0 ? null : { first, second };
}

type Opened = { kinds: readonly SchemeTableKind[]; header: number; columns: Map<SchemeHeading, number>; corner: number | null; rows: number[] };

function openTable(page: SchemePage, row: number): Opened | null {
  const corner = page.columns.find((column) => readAxes(page.text(row, column)) !== null);
  if (corner !== undefined) return { kinds: ["matrix"], header: row, columns: new Map(), corner, rows: [] };
  const columns = new Map<SchemeHeading, number>();
  for (const column of page.columns) {
    const heading = findWord(page.text(row, column), ({ headings }) => headings);
    if (heading !== null && !columns.has(heading)) columns.set(heading, column);
  }
  const kinds = (Object.entries(KNOWN_BY) as [Exclude<SchemeTableKind, "matrix">, readonly SchemeHeading[]][]).filter(([, headings]) => headings.every((heading) => columns.has(heading))).map(([kind]) => kind);
  return kinds.length === 0 ? null : { kinds, header: row, columns, corner: null, rows: [] };
}

const isRemark = (text: string) => /^(?:[※*]|注[\s)）:：0-9])/.test(text);
const isSection = (text: string) => LANGUAGES.some(({ sections, title, sheet, about }) => [...Object.values(sections), title, sheet, about].some((word) => plain(word) === plain(text)));

/** The tables of the sheet from top to bottom. What stands between them, and is neither heading nor remark, is named. */
export function splitTables(page: SchemePage): readonly SchemeTable[] {
  const tables: Opened[] = [];
  let open: Opened | null = null;
  for (const row of page.rows) {
    const filled = page.columns.filter((column) => page.text(row, column) !== "");
    const [first] = filled;
    if (first === undefined || isRemark(page.text(row, first))) continue;
    const table = openTable(page, row);
    if (table) {
      tables.push(table);
      open = table;
    } else if (filled.length === 1 && isSection(page.text(row, first))) open = null;
    else if (open) open.rows.push(row);
    // Above the first table people may write what they like.
    else if (tables.length > 0) page.fail("outside-tables", row, first);
  }
  return tables;
}
