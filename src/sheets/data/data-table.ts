import { widthOf } from "../text-size";
import { sheetWords } from "../../messages/sheets/sheet-words";
import type { Plan } from "../../plan/plan";
import { filesOfPlan } from "../../plan/source-files";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, SheetDraft } from "../../workbook/draft";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import type { SheetContext } from "../output-sheet";

/** One column of a table for machines: what it is called, and what stands in it. */
export type DataColumn<Row> = { readonly heading: string; readonly width: number; readonly cell: (row: Row) => DraftCell };

/** ①, Ⅳ, ㈱, ㎡, ㋿ and half-width カナ: letters that not every machine has. Full-width letters of a name stay. */
const RARE = /[\u2150-\u218F\u2460-\u24FF\u3200-\u33FF\uFF61-\uFF9F]+/g;

/** ㎡ is written m2. No line breaks and no blanks at the ends, by which people would make a table look nice. */
export function plainText(value: string | null): DraftCell {
  const plain = (value ?? "").replace(RARE, (letters) => letters.normalize("NFKC")).replace(/\s*[\r\n]+\s*/g, " ").trim();
  return plain === "" ? BLANK : { kind: "text", text: plain };
}

export const plainNumber = (value: string | null): DraftCell => (value === null ? BLANK : { kind: "number", value, format: "General" });

/** So many characters of the book's font stand side by side on A3 across, made a quarter smaller. */
const ON_A_PAGE = 280;
const WIDEST = 80;

/** Nothing is wrapped here, and a text ends where the next cell holds something: the column is as wide as its longest. */
function* widthOfColumn(column: number, least: number, cells: readonly (readonly DraftCell[])[]): Pauses<number> {
  let longest = least;
  yield* pausing(cells, (row) => {
    const cell = row[column];
    if (cell?.kind === "text") longest = Math.max(longest, widthOf(cell.text) + 2);
  }, 1_000);
  return Math.min(longest, Math.max(least, WIDEST));
}

type DataContext = Pick<SheetContext, "language" | "file" | "date"> & { readonly plan: Plan };

/** データ用: names in the first row, data from the second on, one value a cell, nothing merged, coloured or hidden. */
export function* draftDataInSteps<Row>(kind: string, name: string, columns: readonly DataColumn<Row>[], rows: readonly Row[], { plan, language, file, date }: DataContext): Pauses<SheetDraft> {
  const headings = columns.map(({ heading }): DraftCell => ({ kind: "text", text: heading }));
  const cells: (readonly DraftCell[])[] = [headings];
  yield* pausing(rows, (row) => cells.push(columns.map(({ cell }) => cell(row))));
  const columnWidths: number[] = [];
  for (const [column, { width }] of columns.entries()) columnWidths.push(yield* widthOfColumn(column, width, cells));
  const pagesWide = Math.ceil(columnWidths.reduce((total, width) => total + width, 0) / ON_A_PAGE);
  return {
    kind,
    name,
    cells,
    styles: [],
    merges: [],
    columnWidths,
    rowHeights: cells.map(() => null),
    frozen: { rows: 1, columns: 0 },
    print: { paper: "A3", orientation: "landscape", titleRows: [0, 0], footer: sheetWords(language).footer(name, filesOfPlan(plan, file), date), ...(pagesWide > 1 ? { pagesWide } : {}) },
    people: [],
    pageBreaks: [],
    charts: [],
  };
}

export const draftData = <Row>(...table: Parameters<typeof draftDataInSteps<Row>>): SheetDraft => finish(draftDataInSteps<Row>(...table));
