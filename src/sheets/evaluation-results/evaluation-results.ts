import type { GradedPlan } from "../../grading/graded-plan";
import type { Language } from "../../messages/language";
import { sayYear } from "../../messages/years";
import { resultsWords } from "../../messages/results-sheet";
import type { ResultsWords } from "../../messages/results-sheet";
import type { Area } from "../../workbook/address";
import type { DraftCell, DraftStyle, SheetDraft, StyledArea } from "../../workbook/draft";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import { bannerRow, percentCell, sourceCell, textCell as text } from "../cells";
import { keysOf } from "../reasons";
import { sheetTitle } from "../sheet-title";
import { linesIn } from "../text-size";
import { resultRowsInSteps } from "./list-rows";
import type { ResultRow } from "./row";

export const EVALUATION_RESULTS = "evaluation-results";

const COLUMNS = ["code", "measure", "item", "actual", "target", "rate", "computed", "typed", "agreement", "formula", "source", "reason"] as const;
const WIDTHS = [9, 18, 28, 16, 16, 12, 6, 6, 10, 46, 12, 24] as const;
const HEADER_ROW = 4;
const LINE = 15;
/** Widths count digits of the book's 11 points; the table is set in 10, where more fits into a line. */
const SMALLER = 1.15;
const at = (name: (typeof COLUMNS)[number]) => COLUMNS.indexOf(name);
const LAST = COLUMNS.length - 1;

function rateCell({ rate }: ResultRow): DraftCell {
  if (rate === null) return text("");
  return "percent" in rate ? percentCell(rate.percent, rate.digits) : text(rate.text);
}

function cellsOf(row: ResultRow, file: string, words: ResultsWords, reason: string): readonly DraftCell[] {
  return [
    text(row.code),
    text(row.measure),
    text(row.item),
    text(row.actual),
    text(row.target),
    rateCell(row),
    text(row.computed),
    text(row.typed),
    text(row.agreement === null ? "" : words.agreement[row.agreement]),
    text(row.next === null ? row.formula : words.sentences(row.formula, row.next)),
    sourceCell(row.source, row.cells, file, words.elsewhere),
    text(reason),
  ];
}

const banner = (value: string) => bannerRow(value, COLUMNS.length);
const rowsArea = (top: number, bottom: number, left = 0, right = LAST): Area => ({ top, left, bottom, right });

/** First and last index of each run of rows of one measure. */
function groupsOf(rows: readonly ResultRow[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  rows.forEach((row, index) => {
    const open = groups.at(-1);
    if (open && rows[index - 1]?.code === row.code && rows[index - 1]?.kind !== "overall") open[1] = index;
    else groups.push([index, index]);
  });
  return groups;
}

/** 実績値（令和4年度）, where all plans of the sheet have the same year there. */
function headingOf(name: (typeof COLUMNS)[number], plans: readonly GradedPlan[], words: ResultsWords, language: Language): string {
  const key = name === "actual" ? "actualYear" : name === "target" ? "targetYear" : null;
  const years = key === null ? [] : [...new Set(plans.map(({ plan }) => (plan[key] ? sayYear(language, plan[key]) : "")))];
  const [year = ""] = years;
  return years.length === 1 && year !== "" ? words.dated(words.headings[name], year) : words.headings[name];
}

const GRID: DraftStyle = { border: "thin", vertical: "center", wrap: true };
const STYLES = {
  title: { bold: true, size: 14 },
  small: { size: 9, color: "404040" },
  header: { bold: true, fill: "D9E2F3", horizontal: "center", border: "thin", wrap: true, vertical: "center" },
  center: { horizontal: "center" },
  right: { horizontal: "right" },
  named: { bold: true, color: "000000" },
  /** Said again in every row, and so quietly. */
  repeated: { color: "7F7F7F" },
  level: { fill: "F2F2F2" },
  differs: { fill: "FCE4D6", bold: true },
} satisfies Record<string, DraftStyle>;

function stylesOf(rows: readonly ResultRow[], first: number): readonly StyledArea[] {
  const last = first + rows.length - 1;
  const column = (name: (typeof COLUMNS)[number], style: DraftStyle): StyledArea => ({ area: rowsArea(first, last, at(name), at(name)), style });
  const styled: StyledArea[] = [
    { area: rowsArea(0, 0), style: STYLES.title },
    { area: rowsArea(1, HEADER_ROW - 1), style: STYLES.small },
    { area: rowsArea(HEADER_ROW, HEADER_ROW), style: STYLES.header },
  ];
  if (rows.length === 0) return styled;
  styled.push({ area: rowsArea(first, last), style: { ...GRID, size: 10 } });
  styled.push(...(["actual", "target", "rate"] as const).map((name) => column(name, STYLES.right)));
  styled.push(...(["code", "computed", "typed", "agreement", "source"] as const).map((name) => column(name, STYLES.center)));
  for (const [top, bottom] of groupsOf(rows)) {
    styled.push({ area: rowsArea(first + top, first + bottom, at("code"), at("measure")), style: STYLES.repeated });
    styled.push({ area: rowsArea(first + top, first + top, at("code"), at("measure")), style: STYLES.named });
  }
  rows.forEach((row, index) => {
    if (row.kind !== "indicator") styled.push({ area: rowsArea(first + index, first + index, at("item"), LAST), style: STYLES.level });
  });
  rows.forEach((row, index) => {
    const marked = row.agreement === "differs" || row.agreement === "unknown-letter";
    if (marked) styled.push({ area: rowsArea(first + index, first + index, at("computed"), at("agreement")), style: STYLES.differs });
  });
  return styled;
}

function heightOf(cells: readonly DraftCell[]): number {
  const lines = cells.map((cell, column) => {
    if (cell.kind !== "text") return 1;
    return linesIn(cell.text, (WIDTHS[column] ?? 10) * SMALLER);
  });
  return Math.max(...lines) * LINE + 3;
}

/**
 * 評価結果 of one or more plans, for the book `file`. The reasons are those of 評価の相違一覧: here they are shown, there they are written.
 */
export function* evaluationResultsInSteps(plans: readonly GradedPlan[], file: string, reasons: ReadonlyMap<string, string>, language: Language): Pauses<SheetDraft> {
  const words = resultsWords(language);
  const rows = yield* resultRowsInSteps(plans, words, language);
  const keys = keysOf(rows);
  const body = rows.map((row, index) => cellsOf(row, file, words, reasons.get(keys[index] ?? "") ?? ""));
  const first = HEADER_ROW + 1;
  const named = plans.map(({ plan }) => plan);
  const schemes = [...new Set(plans.map(({ scheme }) => scheme))];
  const cells = [
    banner(sheetTitle(words.title, named)),
    banner(schemes.map(({ name, source }) => words.schemeLine(name, source)).join("\n")),
    banner(words.basis),
    banner(words.note(schemes.some(({ rounding }) => rounding !== null))),
    COLUMNS.map((name) => text(headingOf(name, plans, words, language))),
    ...body,
  ];
  const rowHeights: number[] = [];
  yield* pausing(cells.entries(), ([row, cellsOfRow]) => rowHeights.push(row === 0 ? 24 : row < HEADER_ROW ? LINE : heightOf(cellsOfRow)));
  return {
    kind: EVALUATION_RESULTS,
    name: words.sheet,
    cells,
    styles: stylesOf(rows, first),
    // Nothing is merged: a block that breaks over a page still says whose it is, and people can filter.
    merges: [],
    columnWidths: WIDTHS,
    rowHeights,
    frozen: { rows: HEADER_ROW + 1, columns: at("item") + 1 },
    print: { paper: "A3", orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], footer: sheetTitle(words.footer, named) },
    people: [],
  };
}

export const draftEvaluationResults = (...from: Parameters<typeof evaluationResultsInSteps>): SheetDraft => finish(evaluationResultsInSteps(...from));
