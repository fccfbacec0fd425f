import type { Area } from "../../workbook/address";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle, SheetDraft, StyledArea } from "../../workbook/draft";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import type { Form, FormColumn } from "./form";
import { runsOf, splitRun } from "./merged-runs";
import type { Run } from "./merged-runs";
import { pageStarts, roomOf } from "./page-starts";
import { heightsInSteps, heightOfText } from "./row-heights";

export const text = (value: string | null): DraftCell => (value === null || value === "" ? BLANK : { kind: "text", text: value });

const TITLE: DraftStyle = { bold: true, size: 14, vertical: "center" };
const NOTE: DraftStyle = { size: 9, color: "404040", wrap: true, vertical: "top" };
const HEADING: DraftStyle = { bold: true, size: 10, fill: "D9E2F3", color: "000000", horizontal: "center", vertical: "center", border: "thin", wrap: true };
const BODY: DraftStyle = { size: 10, border: "thin", vertical: "center", wrap: true };
export const PEOPLE_FILL = "FFFBE6";
export const TOTAL: DraftStyle = { bold: true, fill: "F2F2F2" };

/** One heading over several columns; above the others their own heading stands over both rows. */
function headingMerges(columns: readonly FormColumn[], top: number): readonly Area[] {
  if (columns.every(({ over }) => over === undefined)) return [];
  const merges: Area[] = [];
  columns.forEach(({ over }, column) => {
    const open = merges.at(-1);
    if (over === undefined) merges.push({ top, bottom: top + 1, left: column, right: column });
    else if (open && open.right === column - 1 && columns[open.left]?.over === over) merges[merges.length - 1] = { ...open, right: column };
    else merges.push({ top, bottom: top, left: column, right: column });
  });
  return merges.filter((area) => area.bottom > area.top || area.right > area.left);
}

function headingRows(columns: readonly FormColumn[]): readonly (readonly DraftCell[])[] {
  const own = columns.map(({ heading }) => text(heading));
  if (columns.every(({ over }) => over === undefined)) return [own];
  const upper = columns.map(({ over, heading }, column) => (over === undefined ? text(heading) : columns[column - 1]?.over === over ? BLANK : text(over)));
  return [upper, columns.map(({ over, heading }) => (over === undefined ? BLANK : text(heading)))];
}

/** Of a merged area only the first cell holds anything. */
function blankBelow(cells: readonly (readonly DraftCell[])[], merges: readonly Area[]): readonly (readonly DraftCell[])[] {
  const blanked = cells.map((row) => [...row]);
  for (const { top, bottom, left, right } of merges) {
    for (let row = top; row <= bottom; row += 1) blanked[row]?.fill(BLANK, row === top ? left + 1 : left, right + 1);
  }
  return blanked;
}

/** The rows with which pages begin. `header` and `first`: where the headings and the rows of the table begin on the sheet. */
function startsOf(form: Form, runs: readonly (readonly Run[])[], heights: readonly number[], [header, first]: readonly [number, number]): readonly number[] {
  const heightOf = (from: number, to: number) => heights.slice(from, to).reduce((total, height) => total + height, 0);
  const inRun = (own: readonly Run[]) => new Set(own.flatMap((run) => Array.from({ length: run.last - run.first }, (_, step) => run.first + step + 1)));
  const begins = runs.map((own) => {
    const within = inRun(own);
    return new Set([...form.rows.keys()].filter((row) => !within.has(row)));
  });
  const breaks = new Set(form.rows.flatMap(({ newPage }, row) => (newPage ? [row] : [])));
  const room = roomOf({ paper: form.paper, orientation: form.orientation ?? "landscape" }, form.columns.map(({ width }) => width), heightOf(0, header), heightOf(header, first));
  return pageStarts({ heights: heights.slice(first, first + form.rows.length), begins, breaks }, room);
}

/** The draft of a form: A1 title, its notes, the headings, the rows, and what stands below. */
export function* draftFormInSteps(form: Form): Pauses<SheetDraft> {
  const { columns, notes, below = [] } = form;
  const last = columns.length - 1;
  const banner = (value: string): readonly DraftCell[] => columns.map((_, column) => (column === 0 ? text(value) : BLANK));
  const headings = headingRows(columns);
  const header = 1 + notes.length;
  const first = header + headings.length;
  const body = form.rows.map(({ cells }) => cells);
  const end = first + body.length - 1;
  const drawn = [banner(form.title), ...notes.map(banner), ...headings, ...body, ...below.map(banner)];
  const across = (top: number, bottom: number, left = 0, right = last): Area => ({ top, bottom, left, right });

  const mergedColumns = columns.flatMap(({ merged }, column) => (merged ? [column] : []));
  const runs: { readonly column: number; readonly runs: readonly Run[] }[] = [];
  yield* pausing(mergedColumns.entries(), ([index, column]) => runs.push({ column, runs: runsOf(body, column, mergedColumns.slice(0, index)) }), 1);
  const mergesOf = (starts: readonly number[]) => [
    // A note is as wide as the table, so that it breaks where the paper ends.
    ...[...notes.keys()].map((note) => across(1 + note, 1 + note)),
    ...headingMerges(columns, header),
    ...runs.flatMap(({ column, runs: own }) => own.flatMap((run) => splitRun(run, starts)).map((run) => across(first + run.first, first + run.last, column, column))),
    ...form.rows.flatMap(({ over }, row) => (over ? [across(first + row, first + row, over[0], over[1])] : [])),
    ...[...below.keys()].map((line) => across(end + 1 + line, end + 1 + line)),
  ].filter(({ top, bottom, left, right }) => bottom > top || right > left);

  const widths = columns.map(({ width }) => width);
  yield;
  const starts = form.pagesByGroup ? startsOf(form, runs.map((each) => each.runs), yield* heightsInSteps(blankBelow(drawn, mergesOf([])), widths, mergesOf([])), [header, first]) : form.rows.flatMap(({ newPage }, row) => (newPage && row > 0 ? [row] : []));
  yield;
  const merges = mergesOf(form.pagesByGroup ? starts : []);
  yield;
  const cells = blankBelow(drawn, merges);
  yield;

  const styles: StyledArea[] = [
    { area: across(0, 0), style: TITLE },
    ...(notes.length > 0 ? [{ area: across(1, notes.length), style: NOTE }] : []),
    { area: across(header, first - 1), style: HEADING },
    ...columns.flatMap(({ headingStyle, over }, column) => (headingStyle ? [{ area: across(over === undefined ? header : first - 1, first - 1, column, column), style: headingStyle }] : [])),
  ];
  if (body.length > 0) {
    styles.push({ area: across(first, end), style: BODY });
    columns.forEach(({ align, style, people }, column) => {
      const own: DraftStyle = { ...(align ? { horizontal: align } : {}), ...(people ? { fill: PEOPLE_FILL } : {}), ...style };
      if (Object.keys(own).length > 0) styles.push({ area: across(first, end, column, column), style: own });
    });
    form.rows.forEach(({ style }, row) => {
      if (style) styles.push({ area: across(first + row, first + row), style });
    });
  }
  if (below.length > 0) styles.push({ area: across(end + 1, end + below.length), style: NOTE });

  const whole = widths.reduce((total, width) => total + width, 0);
  const heights = yield* heightsInSteps(cells, widths, merges);
  return {
    kind: form.kind,
    name: form.name,
    cells,
    styles,
    merges,
    columnWidths: widths,
    rowHeights: cells.map((_, row) => {
      if (row === 0) return Math.max(24, heightOfText(form.title, whole));
      return row === first - 1 && form.headingHeight !== undefined ? form.headingHeight : (heights[row] ?? null);
    }),
    frozen: { rows: first, columns: form.frozenColumns },
    print: { paper: form.paper, orientation: form.orientation ?? "landscape", titleRows: [header, first - 1], footer: form.footer, ...(form.pagesWide === undefined || form.pagesWide === 1 ? {} : { pagesWide: form.pagesWide, titleColumns: [0, Math.max(form.frozenColumns - 1, 0)] as const }) },
    pageBreaks: starts.map((row) => first + row),
    people: columns.flatMap(({ people, heading }, column) => (people ? [{ column, heading }] : [])),
  };
}

export const draftForm = (form: Form): SheetDraft => finish(draftFormInSteps(form));
