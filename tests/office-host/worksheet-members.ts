import { asNumber, asObject, asOneOf, asText, asTruth } from "./arguments";
import { type HostBook, type HostSheet, newSheet, STANDARD_HEIGHT } from "./book";
import { usedArea } from "./cells";
import { charts } from "./chart-members";
import { refuseIfProtected } from "./styling";
import { areaOf, areasOf, WHOLE_SHEET } from "./grid";
import { customProperties } from "./custom-properties";
import type { HostObject } from "./host-object";
import { forgetSheet } from "./formulas";
import { freezePanes, pageBreaks, pageLayout } from "./page-members";
import { range, rangeAreas } from "./range-members";
import { accessDenied, invalidArgument, itemNotFound, Refusal } from "./refusal";

function refuseIfBookProtected(book: HostBook): void {
  if (book.protected) throw accessDenied("the structure of the workbook is protected");
}

/** At most 31 characters, none of `\ / ? * : [ ]`, no apostrophe at either end, not the reserved `History`, and no sheet of that name whatever its case. */
function checkName(book: HostBook, name: string, self: HostSheet | null): void {
  if (name === "" || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name) || /^(?:history|履歴)$/i.test(name)) {
    throw invalidArgument(`sheet name ${name}`);
  }
  if (book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}`, 409);
  }
}

const visibleOthers = (book: HostBook, self: HostSheet) => book.sheets.filter((sheet) => sheet !== self && sheet.visibility === "Visible").length;

function copyOf(book: HostBook, source: HostSheet): HostSheet {
  let count = 2;
  const named = () => `${source.name.slice(0, 31 - ` (${count})`.length)} (${count})`;
  while (book.sheets.some(({ name }) => name.toLowerCase() === named().toLowerCase())) count += 1;
  const made = newSheet(book, named());
  const copy: HostSheet = {
    ...made,
    cells: new Map(source.cells),
    merges: [...source.merges],
    rowHeights: new Map(source.rowHeights),
    columnWidths: new Map(source.columnWidths),
    hiddenRows: new Set(source.hiddenRows),
    hiddenColumns: new Set(source.hiddenColumns),
    properties: new Map(source.properties),
    page: { ...source.page, margins: { ...source.page.margins } },
    frozen: { ...source.frozen },
    gridLines: source.gridLines,
    breaks: new Set(source.breaks),
    choices: new Map(source.choices),
    charts: source.charts.map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
    protected: source.protected,
  };
  return copy;
}

export function worksheet(book: HostBook, sheet: HostSheet): HostObject {
  const moveTo = (position: number) => {
    refuseIfBookProtected(book);
    if (position < 0 || position >= book.sheets.length) throw invalidArgument(`position ${position}`);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    book.sheets.splice(position, 0, sheet);
  };
  return {
    type: "Worksheet",
    id: sheet.id,
    members: {
      Id: { since: 1, get: () => sheet.id },
      Name: {
        since: 1,
        get: () => sheet.name,
        set: (value) => {
          refuseIfBookProtected(book);
          const name = asText(value, "name");
          checkName(book, name, sheet);
          sheet.name = name;
        },
      },
      Position: { since: 1, get: () => book.sheets.indexOf(sheet), set: (value) => { moveTo(asNumber(value, "position")); } },
      Visibility: {
        since: 1,
        get: () => sheet.visibility,
        set: (value) => {
          refuseIfBookProtected(book);
          const wanted = asOneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
          if (wanted !== "Visible" && visibleOthers(book, sheet) === 0) throw invalidArgument("the last visible sheet cannot be hidden");
          sheet.visibility = wanted;
        },
      },
      StandardHeight: { since: 7, get: () => STANDARD_HEIGHT },
      Protection: { since: 2, open: () => ({ type: "WorksheetProtection", members: { Protected: { since: 2, get: () => sheet.protected } } }) },
      CustomProperties: { since: 12, open: () => customProperties(sheet) },
      PageLayout: { since: 9, open: () => pageLayout(book, sheet) },
      Charts: { since: 1, open: () => charts(book, sheet) },
      HorizontalPageBreaks: { since: 9, open: () => pageBreaks(sheet) },
      // `showGridlines` goes over the wire by this name.
      Gridlines: { since: 8, get: () => sheet.gridLines, set: (value) => { refuseIfProtected(sheet); sheet.gridLines = asTruth(value, "showGridlines"); } },
      FreezePanes: { since: 7, open: () => freezePanes(book, sheet) },
      GetRange: { since: 1, open: ([address]) => range(book, sheet, address === undefined || address === null ? WHOLE_SHEET : areaOf(asText(address, "address"))) },
      GetRanges: { since: 9, open: ([addresses]) => rangeAreas(book, sheet, areasOf(asText(addresses, "address"))) },
      GetRangeByIndexes: {
        since: 7,
        open: ([top, left, rows, columns]) => {
          const area = { top: asNumber(top, "startRow"), left: asNumber(left, "startColumn"), rows: asNumber(rows, "rowCount"), columns: asNumber(columns, "columnCount") };
          if (area.top < 0 || area.left < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument("indexes");
          return range(book, sheet, { top: area.top, left: area.left, bottom: area.top + area.rows - 1, right: area.left + area.columns - 1 });
        },
      },
      GetUsedRangeOrNullObject: {
        since: 4,
        open: ([valuesOnly]) => {
          const used = usedArea(sheet, WHOLE_SHEET, valuesOnly === true);
          return used && range(book, sheet, used);
        },
      },
      Activate: {
        since: 1,
        call: () => {
          if (sheet.visibility !== "Visible") throw invalidArgument("a hidden sheet cannot be shown");
          book.active = sheet.id;
        },
      },
      Delete: {
        since: 1,
        call: () => {
          refuseIfBookProtected(book);
          // Documented for Worksheet.delete: a very hidden sheet must be shown or hidden first.
          if (sheet.visibility === "VeryHidden") throw new Refusal("InvalidOperation", "A very hidden worksheet cannot be deleted.", 409);
          if (visibleOthers(book, sheet) === 0) throw new Refusal("GeneralException", "A workbook must keep a visible worksheet.", 500);
          book.sheets.splice(book.sheets.indexOf(sheet), 1);
          forgetSheet(book, sheet.name);
          if (book.active === sheet.id) book.active = book.sheets.find(({ visibility }) => visibility === "Visible")?.id ?? "";
        },
      },
      Copy: {
        since: 7,
        open: ([place, beside]) => {
          refuseIfBookProtected(book);
          refuseIfProtected(sheet);
          const copy = copyOf(book, sheet);
          const where = asOneOf(place ?? "None", ["None", "Before", "After", "Beginning", "End"], "positionType");
          const other = book.sheets.findIndex(({ id }) => where !== "None" && beside !== null && beside !== undefined && id === asObject(beside, "relativeTo").id);
          const at = where === "Beginning" ? 0 : where === "Before" ? other : where === "After" ? other + 1 : book.sheets.length;
          book.sheets.splice(at, 0, copy);
          return worksheet(book, copy);
        },
      },
    },
  };
}

export function worksheets(book: HostBook): HostObject {
  const find = (key: unknown) => {
    const wanted = asText(key, "key").toLowerCase();
    const found = book.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
    return found ? worksheet(book, found) : null;
  };
  return {
    type: "WorksheetCollection",
    members: {
      Add: {
        since: 1,
        open: ([name]) => {
          refuseIfBookProtected(book);
          let count = book.sheets.length + 1;
          while (book.sheets.some((sheet) => sheet.name === `Sheet${count}`)) count += 1;
          const wanted = name === undefined || name === null ? `Sheet${count}` : asText(name, "name");
          checkName(book, wanted, null);
          const sheet = newSheet(book, wanted);
          book.sheets.push(sheet);
          return worksheet(book, sheet);
        },
      },
      GetItemOrNullObject: { since: 4, open: ([key]) => find(key) },
      GetActiveWorksheet: {
        since: 1,
        open: () => {
          const active = book.sheets.find(({ id }) => id === book.active);
          if (!active) throw itemNotFound("the active worksheet");
          return worksheet(book, active);
        },
      },
    },
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(`worksheet ${String(key)}`);
      return found;
    },
    items: () => book.sheets.map((sheet) => worksheet(book, sheet)),
  };
}

export function workbook(book: HostBook): HostObject {
  return {
    type: "Workbook",
    members: {
      Name: { since: 7, get: () => book.file },
      ReadOnly: { since: 8, get: () => book.readOnly },
      Worksheets: { since: 1, open: () => worksheets(book) },
      Protection: { since: 7, open: () => ({ type: "WorkbookProtection", members: { Protected: { since: 7, get: () => book.protected } } }) },
    },
  };
}
