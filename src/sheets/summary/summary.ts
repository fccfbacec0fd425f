import { listMeasuresToGrade } from "../../grading/to-grade";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { summaryWords } from "../../messages/sheets/summary";
import { filesOfPlan } from "../../plan/source-files";
import { areaName } from "../../workbook/address";
import type { ChartSeries, DraftCell, DraftChart, DraftStyle } from "../../workbook/draft";
import { text } from "../form/draft-form";
import { draftLinesInSteps } from "../form/draft-lines";
import type { Line } from "../form/draft-lines";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";
import { canCount, countsInSteps } from "./counts";
import type { Counts } from "./counts";

const NAME_WIDTH = 42;
const COUNT_WIDTH = 9;
const CHART_WIDTH = 9;
/** Columns that a chart covers, right of the widest table and one empty column. */
const CHART_COLUMNS = 7;
const LEAST_CHART_ROWS = 12;
/** Two tables fill a page, unless one of them is long. */
const ROWS_ON_A_PAGE = 34;
/** More rows than these don't fit beside one legible chart, nor on one page. */
const MOST_ROWS = 20;

const CELL: DraftStyle = { border: "thin", size: 10, vertical: "center", wrap: true };
const HEAD: DraftStyle = { ...CELL, bold: true, fill: "D9E2F3", horizontal: "center" };
const TOTAL: DraftStyle = { ...CELL, bold: true, fill: "F2F2F2" };

type Block = { readonly lines: readonly Line[]; readonly charts: readonly DraftChart[] };

/** Equal parts, each for one chart: `[20, 20, 19]`. */
function partsOf(count: number): readonly number[] {
  const parts = Math.max(1, Math.ceil(count / MOST_ROWS));
  return Array.from({ length: parts }, (_, part) => Math.floor(((part + 1) * count) / parts) - Math.floor((part * count) / parts));
}

/** A table of counts with its totals as formulas, and the chart that follows its cells. `top` is the row of its title. */
function drawBlock({ title, corner, columns, colors, rows, stacked, totalled }: Counts, top: number, chartLeft: number, total: string): Block {
  const number = (value: number): DraftCell => ({ kind: "number", value: String(value), format: "0" });
  const first = top + 2;
  const last = first + rows.length - 1;
  const sum = (column: number): DraftCell => ({
    kind: "formula",
    formula: `=SUM(${areaName({ top: first, bottom: last, left: column, right: column })})`,
    value: { kind: "number", value: String(rows.reduce((all, { counts }) => all + (counts[column - 1] ?? 0), 0)) },
    format: "0",
  });
  const drawn: readonly Line[] = [
    { spans: [{ cell: text(title), style: { bold: true, size: 12 } }] },
    { spans: [corner, ...columns].map((heading) => ({ cell: text(heading), style: HEAD })) },
    ...rows.map(({ name, counts }): Line => ({ spans: [{ cell: text(name), style: CELL }, ...counts.map((count) => ({ cell: number(count), style: { ...CELL, horizontal: "center" as const } }))] })),
    ...(totalled ? [{ spans: [{ cell: text(total), style: TOTAL }, ...columns.map((_, index) => ({ cell: sum(index + 1), style: { ...TOTAL, horizontal: "center" as const } }))] }] : []),
  ];
  const parts = partsOf(rows.length);
  const starts = parts.map((_, part) => parts.slice(0, part).reduce((sum, size) => sum + size, 0));
  // A chart begins beside its part's first row, the first beside the title, and needs room even where its part is short.
  const chartTops = starts.map((start, part) => (part === 0 ? top : first + start));
  const end = Math.max(top + drawn.length, (chartTops.at(-1) ?? top) + LEAST_CHART_ROWS);
  const padded = [...drawn, ...Array.from({ length: end - top - drawn.length + 1 }, (): Line => ({ spans: [] }))];
  const charts = parts.map((size, part): DraftChart => {
    const from = first + (starts[part] ?? 0);
    const series = columns.map((_, index): ChartSeries => ({
      name: { row: first - 1, column: index + 1 },
      values: { top: from, bottom: from + size - 1, left: index + 1, right: index + 1 },
      color: colors[index] ?? "2E75B6",
    }));
    return {
      kind: "bar", stacking: stacked ? "stacked" : "clustered", title: parts.length > 1 ? `${title} ${part + 1}/${parts.length}` : title, series,
      categories: { top: from, bottom: from + size - 1, left: 0, right: 0 },
      area: { top: chartTops[part] ?? top, bottom: part === parts.length - 1 ? end - 1 : from + size - 1, left: chartLeft, right: chartLeft + CHART_COLUMNS - 1 },
      labels: !stacked,
      ...(stacked ? {} : { legend: "none" as const }),
    };
  });
  const pages = new Set(chartTops.slice(1).map((row) => row - top));
  return { lines: padded.map((line, row): Line => (pages.has(row) ? { ...line, newPage: true } : line)), charts };
}

/** 集計: letters by policy, levels, goals covered, KPIs by state, each as a table with a chart beside it. */
export const summary = sheetInSteps("summary", function* (graded, { language, file, date }) {
  const measures = listMeasuresToGrade(graded);
  const toGrade = measures.length === 0 ? null : { ...graded, measures };
  if (!canCount(graded.plan, toGrade)) return { missing: "no-measures" };
  yield;
  const counts = yield* countsInSteps(graded, toGrade, language);
  const words = summaryWords(language);
  const widest = Math.max(...counts.map(({ columns }) => columns.length));
  const chartLeft = widest + 2;
  const lines: Line[] = [{ spans: [{ cell: text(sheetTitle(words.title, [graded.plan])), style: { bold: true, size: 14 } }] }];
  let onPage = 1;
  const charts = counts.flatMap((each): readonly DraftChart[] => {
    const block = drawBlock(each, lines.length, chartLeft, words.total);
    const [first, ...rest] = block.lines;
    // A chart must not be cut in two; several charts of one table have pages of their own.
    const takes = block.charts.length > 1 ? ROWS_ON_A_PAGE : block.lines.length;
    const isFull = onPage > 1 && onPage + takes > ROWS_ON_A_PAGE;
    onPage = isFull ? takes : onPage + takes;
    if (first) lines.push(isFull ? { ...first, newPage: true } : first, ...rest);
    return block.charts;
  });
  return yield* draftLinesInSteps({
    kind: "summary",
    name: words.sheet,
    lines,
    columnWidths: [NAME_WIDTH, ...Array<number>(widest).fill(COUNT_WIDTH), 2, ...Array<number>(CHART_COLUMNS).fill(CHART_WIDTH), 2],
    frozen: { rows: 0, columns: 0 },
    charts,
    print: { paper: "A4", orientation: "landscape", titleRows: null, footer: sheetWords(language).footer(words.sheet, filesOfPlan(graded.plan, file), date) },
  });
});
