import { type HostBook, type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from "./book";
import { columnOf, rowOf } from "./cells";
import { areaOf, lettersOf, nameOf } from "./grid";

const byNumber = (a: readonly [number, unknown], b: readonly [number, unknown]) => a[0] - b[0];

/** All that a sheet is, as a plain value that can be compared. */
export function sheetState(sheet: HostSheet) {
  const { name, visibility, protected: locked, page, frozen } = sheet;
  return {
    name,
    visibility,
    protected: locked,
    cells: Object.fromEntries(
      [...sheet.cells].sort(byNumber).map(([key, { content, formula, style }]) => [
        `${lettersOf(columnOf(key))}${rowOf(key) + 1}`,
        { content, ...(formula === undefined ? {} : { formula }), style: Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1))) },
      ]),
    ),
    merges: sheet.merges.map(nameOf).sort(),
    // A row set to the standard height looks like any other.
    rowHeights: Object.fromEntries([...sheet.rowHeights].filter(([, height]) => height !== STANDARD_HEIGHT).sort(byNumber)),
    columnWidths: Object.fromEntries([...sheet.columnWidths].filter(([, width]) => width !== STANDARD_WIDTH).sort(byNumber)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    properties: Object.fromEntries([...sheet.properties].sort(([a], [b]) => (a < b ? -1 : 1))),
    page: { ...page, margins: { ...page.margins } },
    frozen: { ...frozen },
    gridLines: sheet.gridLines,
    breaks: [...sheet.breaks].sort((a, b) => a - b),
    choices: Object.fromEntries([...sheet.choices].sort(byNumber).map(([key, choices]) => [`${lettersOf(columnOf(key))}${rowOf(key) + 1}`, choices])),
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
  };
}

/** The whole book, sheets in their order, so that a test can say: as it was. */
export function stateOf(book: HostBook) {
  return {
    protected: book.protected,
    active: book.sheets.find(({ id }) => id === book.active)?.name ?? null,
    selected: book.selected,
    sheets: book.sheets.map((sheet) => ({ id: sheet.id, ...sheetState(sheet) })),
  };
}

/** One line per sheet that changes whenever anything in the sheet does. */
export function fingerprints(book: HostBook): Record<string, string> {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.name, JSON.stringify(sheetState(sheet))]));
}

export const contentAt = (sheet: HostSheet, name: string) => {
  const { top, left } = areaOf(name);
  return sheet.cells.get(top * 16_384 + left);
};
