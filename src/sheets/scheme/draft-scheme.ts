import type { Scheme } from "../../grading/scheme";
import type { Language } from "../../messages/language";
import { SCHEME_KIND, SCHEME_SHEET } from "../../messages/scheme-sheet";
import type { Area } from "../../workbook/address";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle, SheetDraft, StyledArea, Validation } from "../../workbook/draft";
import { linesIn } from "../text-size";
import { linesOf, SHAPES } from "./scheme-lines";
import type { SchemeLine } from "./scheme-lines";

const WIDTHS = [26, 16, 16, 20, 46];
const LAST = WIDTHS.length - 1;
const MORE_WIDTH = 10;
const LINE = 15;

const STYLES = {
  title: { bold: true, size: 14 },
  about: { size: 10, color: "404040", wrap: true, vertical: "top" },
  section: { bold: true, size: 12, color: "1F3864" },
  header: { bold: true, fill: "D9E2F3", border: "thin", horizontal: "center", vertical: "center", wrap: true },
  row: { border: "thin", vertical: "center", wrap: true },
  note: { size: 9, color: "595959" },
  open: { fill: "FFF2CC" },
  center: { horizontal: "center" },
  indented: { horizontal: "left", indent: 1 },
} satisfies Record<string, DraftStyle>;

/** Where each cell of a line lies, from its first column to its last. */
function columnsOf({ shape, cells }: SchemeLine): readonly (readonly [number, number])[] {
  const starts = SHAPES[shape];
  return cells.map((_, index) => (starts === null ? [index, index] : [starts[index] ?? LAST, (starts[index + 1] ?? LAST + 1) - 1]));
}

function stylesOf(line: SchemeLine, row: number): readonly StyledArea[] {
  const { kind, shape, cells, open } = line;
  const columns = columnsOf(line);
  const right = columns.at(-1)?.[1] ?? 0;
  const area = (left: number, last: number): Area => ({ top: row, bottom: row, left, right: last });
  const at = (index: number) => area(...(columns[index] ?? [0, 0]));
  switch (kind) {
    case "gap":
      return [];
    case "title":
    case "about":
    case "section":
    case "header":
      return [{ area: area(0, right), style: STYLES[kind] }];
    case "row":
      return [
        { area: area(0, right), style: STYLES.row },
        // Names of items and sentences stand on the left, letters and figures in the middle.
        ...(shape === "items" ? [{ area: area(0, columns[1]?.[1] ?? 1), style: STYLES.indented }] : [{ area: area(0, shape === "matrix" ? right : (columns.at(-2)?.[1] ?? 0)), style: STYLES.center }]),
        ...(shape === "matrix" ? [] : [{ area: at(cells.length - 1), style: STYLES.note }]),
        ...open.map((index) => ({ area: at(index), style: STYLES.open })),
      ];
  }
}

const mergesOf = (line: SchemeLine, row: number): readonly Area[] =>
  line.kind === "gap" || line.kind === "title" || line.kind === "section" ? [] : columnsOf(line).filter(([left, right]) => right > left).map(([left, right]) => ({ top: row, bottom: row, left, right }));

/** What a cell takes is offered where it is typed. */
function listsOf(line: SchemeLine, row: number): readonly Validation[] {
  const columns = columnsOf(line);
  return Object.entries(line.lists ?? {}).map(([index, list]) => {
    const [left, right] = columns[Number(index)] ?? [0, 0];
    return { area: { top: row, bottom: row, left, right }, list };
  });
}

/** Notes are set in 9 points instead of 11 and fit more into a line. */
const SMALLER = 1.2;

function heightOf(line: SchemeLine, widths: readonly number[]): number {
  const { kind, shape, cells } = line;
  if (kind === "title") return 24;
  if (kind === "section") return 20;
  const columns = columnsOf(line);
  const lines = cells.map((cell, index) => {
    const [left, right] = columns[index] ?? [0, 0];
    const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const isSmall = kind === "about" || (shape !== "matrix" && index === cells.length - 1);
    return cell.kind === "text" ? linesIn(cell.text, isSmall ? width * SMALLER : width) : 1;
  });
  return Math.max(1, ...lines) * LINE + 4;
}

/** A full row of the sheet; what a merged cell covers stays blank. */
function spread(line: SchemeLine, width: number): readonly DraftCell[] {
  const columns = columnsOf(line);
  return Array.from({ length: width }, (_, column) => line.cells[columns.findIndex(([left]) => left === column)] ?? BLANK);
}

/** 評価基準 made of a scheme, for people to edit. From then on it is theirs. */
export function draftScheme(scheme: Scheme, language: Language): SheetDraft {
  const words = SCHEME_SHEET[language];
  const lines = linesOf(scheme, words);
  const width = Math.max(WIDTHS.length, ...lines.filter(({ shape }) => shape === "matrix").map(({ cells }) => cells.length));
  const columnWidths = Array.from({ length: width }, (_, column) => WIDTHS[column] ?? MORE_WIDTH);
  return {
    kind: SCHEME_KIND,
    name: words.sheet,
    cells: lines.map((line) => spread(line, width)),
    styles: lines.flatMap(stylesOf),
    merges: lines.flatMap(mergesOf),
    columnWidths,
    rowHeights: lines.map((line) => heightOf(line, columnWidths)),
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", titleRows: null, footer: words.footer },
    // All of it belongs to people: nothing they change here is an edit to ask about.
    validations: lines.flatMap(listsOf),
    people: Array.from({ length: width }, (_, column) => ({ column, heading: "" })),
  };
}
