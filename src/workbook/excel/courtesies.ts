import { areaName } from "../address";
import { WorkbookFailure } from "../failure";
import { drawCharts, ourCharts, queueChartNames, removeCharts } from "./draw-charts";
import { breakPages, clearChoices, offerChoices, setPrintArea, setUpPrint } from "./draw-page";
import { failureOf } from "./failures";
import { ask, type Host } from "./host";
import type { Target } from "./targets";
import { sheetOf } from "./write-tasks";

/**
 * What a sheet is given once it is safely written: Excel refuses frozen panes while another book is in front, a paper size
 * that the printer does not have, charts and lists in a shared book; and none is worth losing a sheet for.
 */
export type Courtesy = {
  readonly target: Target;
  readonly what: "panes" | "lines" | "front" | "choices" | "breaks" | "page" | "charts";
  /** Roughly what it weighs on the wire. */
  readonly sent: number;
  queue(worksheets: Excel.WorksheetCollection): void;
};

const CALL = 150;

function freeze(sheet: Excel.Worksheet, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

type Given = (what: Courtesy["what"], calls: number, apply: (sheet: Excel.Worksheet) => void) => Courtesy;

/** A sheet written anew keeps its panes, its lines and its page as a person left them; what goes with its rows is theirs anew. */
function courtesiesOf(target: Target): readonly Courtesy[] {
  const { draft } = target;
  const isNew = target.is === "new";
  const give: Given = (what, calls, apply) => ({
    target,
    what,
    sent: calls * CALL,
    queue: (worksheets) => {
      apply(sheetOf(worksheets, target));
    },
  });
  const { validations, pageBreaks, charts } = draft;
  return [
    ...(isNew && draft.frozen.rows + draft.frozen.columns > 0 ? [give("panes", 3, (sheet) => { freeze(sheet, draft.frozen); })] : []),
    ...(isNew && draft.gridLines === false ? [give("lines", 1, (sheet) => { sheet.showGridlines = false; })] : []),
    ...(validations ? [give("choices", 2 + validations.length * 4, (sheet) => { if (!isNew) clearChoices(sheet, areaName(target.changed)); offerChoices(sheet, validations); })] : []),
    ...(pageBreaks ? [give("breaks", 2 + pageBreaks.length * 2, (sheet) => { breakPages(sheet, pageBreaks); })] : []),
    ...(isNew ? [give("page", 20, (sheet) => { setUpPrint(sheet.pageLayout, draft.print); })] : []),
    ...(!isNew && draft.print.area ? [give("page", 2, (sheet) => { setPrintArea(sheet.pageLayout, draft.print); })] : []),
    ...(charts ? [give("charts", 2 + charts.reduce((calls, { series }) => calls + 20 + series.length * 14, 0), (sheet) => { drawCharts(sheet, draft, isNew ? [] : ourCharts(target.charts, target.charts)); })] : []),
  ];
}

/** In the order in which they are the less likely to be refused: what follows a refused one must be asked for again. */
const ORDER: readonly Courtesy["what"][] = ["panes", "lines", "front", "choices", "breaks", "page", "charts"];

export function listCourtesies(targets: readonly Target[]): readonly Courtesy[] {
  const front = targets.slice(0, 1).map((target): Courtesy => ({
    target,
    what: "front",
    sent: CALL,
    queue: (worksheets) => {
      sheetOf(worksheets, target).activate();
    },
  }));
  const all = [...front, ...targets.flatMap(courtesiesOf)];
  return ORDER.flatMap((wanted) => all.filter(({ what }) => what === wanted));
}

/** Half of them may have been drawn already, so it is asked first which stand there. */
async function drawChartsAgain(host: Host, target: Target): Promise<void> {
  const before = target.is === "new" ? [] : target.charts;
  const standing = async () => ourCharts(await ask(host, ({ workbook }) => queueChartNames(sheetOf(workbook.worksheets, target))), before);
  const ours = await standing();
  try {
    await ask(host, ({ workbook }) => {
      drawCharts(sheetOf(workbook.worksheets, target), target.draft, ours);
      return () => undefined;
    });
  } catch (error) {
    // Half a chart would be worse than none.
    const left = await standing();
    await ask(host, ({ workbook }) => {
      removeCharts(sheetOf(workbook.worksheets, target), left);
      return () => undefined;
    });
    throw error;
  }
}

function offer(host: Host, courtesy: Courtesy): Promise<unknown> {
  if (courtesy.what === "charts") return drawChartsAgain(host, courtesy.target);
  return ask(host, ({ workbook }) => {
    courtesy.queue(workbook.worksheets);
    return () => undefined;
  });
}

/** Each courtesy by itself, after the request with all of them failed. Says which sheets are done without their charts. */
export async function offerAgain(host: Host, targets: readonly Target[]): Promise<readonly Target[]> {
  const without: Target[] = [];
  let isSilent = false;
  for (const courtesy of listCourtesies(targets)) {
    // Who does not answer once is not asked on and on.
    const failure: WorkbookFailure | null = isSilent ? new WorkbookFailure("NoAnswer") : await offer(host, courtesy).then(() => null, failureOf);
    isSilent = failure?.code === "NoAnswer";
    if (failure && courtesy.what === "charts" && (courtesy.target.draft.charts ?? []).length > 0) without.push(courtesy.target);
  }
  return without;
}
