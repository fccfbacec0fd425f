import { asGrid, asNumber, asObject, asOneOf, asText } from "./arguments";
import { type HostBook, type HostSheet, without } from "./book";
import { contentIn, namesMissing } from "./formulas";
import { cellAt, cellsIn, columnOf, formatOf, formulaOf, hasLongLiteral, keyOf, putCell, restyle, rowOf, shownIn, typeInto, usedArea, valueOf, valueTypeOf } from "./cells";
import { areaOf, columnCount, includes, isWholeColumns, isWholeRows, meets, nameOf, quoteName, type Rectangle, rowCount } from "./grid";
import { dataValidation } from "./validation-members";
import { rangeFormat } from "./format-members";
import { propertiesOf, setProperties } from "./line-properties";
import { refuseIfProtected } from "./styling";
import type { HostObject, Member } from "./host-object";
import { invalidArgument, Refusal } from "./refusal";

const MOST_CELLS = 5_000_000;
const MOST_MERGES = 512;

const quoted = (name: string) => (/^[A-Za-z_぀-ヿ一-鿿]+$/.test(name) ? name : quoteName(name));
const addressOf = (sheet: HostSheet, areas: readonly Rectangle[]) => areas.map((area) => `${quoted(sheet.name)}!${nameOf(area)}`).join(",");

/** Cell by cell, for a range that has ends. Whole rows and columns have no values (Excel answers null). */
function gridOf(area: Rectangle, nullAbove: number, read: (row: number, column: number) => unknown): unknown {
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  if (rowCount(area) * columnCount(area) > nullAbove) return null;
  if (rowCount(area) * columnCount(area) > MOST_CELLS) throw new Refusal("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  return Array.from({ length: rowCount(area) }, (_, row) => Array.from({ length: columnCount(area) }, (__, column) => read(area.top + row, area.left + column)));
}

function forEachCell(area: Rectangle, visit: (row: number, column: number, inRow: number, inColumn: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column, row - area.top, column - area.left);
  }
}

function setValues(book: HostBook, sheet: HostSheet, area: Rectangle, values: unknown): void {
  refuseIfProtected(sheet);
  // Values of whole rows or columns cannot be set, but for one value given to all.
  if (isWholeRows(area) || isWholeColumns(area)) throw invalidArgument("values of whole rows or columns");
  const at = asGrid(values, rowCount(area), columnCount(area));
  forEachCell(area, (row, column, inRow, inColumn) => {
    const value = at(inRow, inColumn);
    if (value === null) return;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument(`a value of type ${typeof value}`);
    if (typeof value === "string" && value.startsWith("=") && formatOf(cellAt(sheet, row, column)) !== "@" && (hasLongLiteral(value) || value.length > 8192)) {
      throw invalidArgument("a formula that is too long");
    }
    if (typeof value === "string" && value.startsWith("=") && formatOf(cellAt(sheet, row, column)) !== "@" && namesMissing(book, value)) {
      throw invalidArgument(`a formula that names a sheet that is not there: ${value}`);
    }
    typeInto(sheet, row, column, value, book.ignoresTextFormat);
  });
}

function setNumberFormats(sheet: HostSheet, area: Rectangle, formats: unknown): void {
  refuseIfProtected(sheet);
  const at = asGrid(formats, rowCount(area), columnCount(area));
  forEachCell(area, (row, column, inRow, inColumn) => {
    const format = at(inRow, inColumn);
    if (format === null) return;
    const code = asText(format, "numberFormat");
    restyle(sheet, row, column, (style) => (code === "General" ? without(style, "numberFormat") : { ...style, numberFormat: code }));
  });
}

/** Merging keeps what stands in the top left cell and drops the rest. */
function merge(sheet: HostSheet, area: Rectangle, across: boolean): void {
  refuseIfProtected(sheet);
  const bands = across ? Array.from({ length: rowCount(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) : [area];
  for (const band of bands) {
    sheet.merges = sheet.merges.filter((other) => !meets(other, band));
    if (rowCount(band) * columnCount(band) === 1) continue;
    for (const { row, column, cell } of cellsIn(sheet, band)) {
      if (row !== band.top || column !== band.left) putCell(sheet, row, column, { content: { kind: "empty" }, style: cell.style });
    }
    sheet.merges.push(band);
  }
}

function clear(sheet: HostSheet, area: Rectangle, what: string): void {
  refuseIfProtected(sheet);
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (what === "All" || what === "Formats") restyle(sheet, row, column, () => ({}));
    if (what === "All" || what === "Contents") putCell(sheet, row, column, { content: { kind: "empty" }, style: what === "All" ? {} : cell.style });
  }
  if (what === "All") for (const key of [...sheet.choices.keys()]) if (includes(area, rowOf(key), columnOf(key))) sheet.choices.delete(key);
  // Clearing formats takes merged cells apart, clearing contents does not.
  if (what !== "Contents") sheet.merges = sheet.merges.filter((other) => !meets(other, area));
}

/** Copies to the same size from the top left cell on. Heights and widths go along with whole rows and columns only. */
const shifted = (area: Rectangle, down: number, right: number): Rectangle => ({ top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right });

/** Charts that stand on the copied cells may come along. */
function copyCharts(target: HostSheet, source: { sheet: HostSheet; area: Rectangle }, down: number, right: number): void {
  for (const chart of [...source.sheet.charts]) {
    const covered = chart.area === "" ? null : areaOf(chart.area);
    if (!covered || !includes(source.area, covered.top, covered.left) || !includes(source.area, covered.bottom, covered.right)) continue;
    target.charts.push({ ...chart, series: chart.series.map((series) => ({ ...series })), area: nameOf(shifted(covered, down, right)) });
  }
}

function copyFrom(book: HostBook, target: { sheet: HostSheet; area: Rectangle }, source: { sheet: HostSheet; area: Rectangle }): void {
  refuseIfProtected(target.sheet);
  const down = target.area.top - source.area.top;
  const right = target.area.left - source.area.left;
  const filled = { top: target.area.top, left: target.area.left, bottom: source.area.bottom + down, right: source.area.right + right };
  const copied = [...cellsIn(source.sheet, source.area)];
  const merges = source.sheet.merges.filter((area) => meets(area, source.area));
  clear(target.sheet, filled, "All");
  for (const { row, column, cell } of copied) putCell(target.sheet, row + down, column + right, cell);
  for (const area of merges) target.sheet.merges.push(shifted(area, down, right));
  for (const [key, choices] of [...source.sheet.choices]) {
    if (includes(source.area, rowOf(key), columnOf(key))) target.sheet.choices.set(keyOf(rowOf(key) + down, columnOf(key) + right), choices);
  }
  if (book.copiesCharts) copyCharts(target.sheet, source, down, right);
}

function mergedAreas(book: HostBook, sheet: HostSheet, area: Rectangle): HostObject | null {
  // An area belongs to the range that holds its top left cell (OfficeDev/office-js issue 3611).
  const owned = sheet.merges.filter(({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right);
  if (owned.length > MOST_MERGES) throw new Refusal("GeneralException", "There are more than 512 merged areas.", 500);
  return owned.length === 0 ? null : rangeAreas(book, sheet, [...owned].sort((a, b) => a.top - b.top || a.left - b.left));
}

export function range(book: HostBook, sheet: HostSheet, area: Rectangle): HostObject {
  const own = (name: string): Member => ({ since: 1, get: () => gridOf(area, book.nullAbove, (row, column) => readers[name]?.(row, column)) });
  const calculated = (row: number, column: number) => {
    const cell = cellAt(sheet, row, column);
    return cell.formula === undefined ? cell : { ...cell, content: contentIn(book, sheet, cell) };
  };
  const readers: Record<string, (row: number, column: number) => unknown> = {
    values: (row, column) => valueOf(calculated(row, column)),
    formulas: (row, column) => formulaOf(cellAt(sheet, row, column)),
    text: (row, column) => shownIn(calculated(row, column)),
    types: (row, column) => valueTypeOf(calculated(row, column)),
    formats: (row, column) => formatOf(cellAt(sheet, row, column)),
  };
  return {
    type: "Range",
    cells: { sheet, areas: [area] },
    members: {
      Address: { since: 1, get: () => addressOf(sheet, [area]) },
      RowIndex: { since: 1, get: () => area.top },
      ColumnIndex: { since: 1, get: () => area.left },
      RowCount: { since: 1, get: () => rowCount(area) },
      ColumnCount: { since: 1, get: () => columnCount(area) },
      CellCount: { since: 1, get: () => rowCount(area) * columnCount(area) },
      Values: { ...own("values"), set: (values) => { setValues(book, sheet, area, values); } },
      Formulas: { ...own("formulas"), set: (formulas) => { setValues(book, sheet, area, formulas); } },
      Text: own("text"),
      ValueTypes: own("types"),
      NumberFormat: { ...own("formats"), set: (formats) => { setNumberFormats(sheet, area, formats); } },
      Format: { since: 1, open: () => rangeFormat({ sheet, areas: [area] }) },
      Merge: { since: 2, call: ([across]) => { merge(sheet, area, across === true); } },
      Unmerge: { since: 2, call: () => { refuseIfProtected(sheet); sheet.merges = sheet.merges.filter((other) => !meets(other, area)); } },
      Clear: { since: 1, call: ([what]) => { clear(sheet, area, asOneOf(what ?? "All", ["All", "Formats", "Contents"], "clear")); } },
      CopyFrom: {
        since: 9,
        call: ([source, what]) => {
          const from = typeof source === "string" ? { sheet, areas: [areaOf(source)] } : asObject(source, "sourceRange").cells;
          const [only, ...more] = from?.areas ?? [];
          if (!from || !only || more.length > 0) throw invalidArgument("sourceRange");
          asOneOf(what ?? "All", ["All"], "copyType");
          copyFrom(book, { sheet, area }, { sheet: from.sheet, area: only });
        },
      },
      DataValidation: { since: 8, open: () => dataValidation(sheet, area) },
      Select: { since: 1, call: () => { book.active = sheet.id; book.selected = nameOf(area); } },
      GetRowProperties: { since: 9, call: ([asked]) => propertiesOf(sheet, area, "row", asked) },
      GetColumnProperties: { since: 9, call: ([asked]) => propertiesOf(sheet, area, "column", asked) },
      SetRowProperties: { since: 9, call: ([given]) => { setProperties(sheet, area, "row", given); } },
      SetColumnProperties: { since: 9, call: ([given]) => { setProperties(sheet, area, "column", given); } },
      // The client library itself cuts more than 1,500 values into bands, by these three.
      _ValidateArraySize: {
        since: 3,
        call: ([rows, columns]) => {
          if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument(`${String(rows)} × ${String(columns)} values`);
        },
      },
      GetRow: {
        since: 1,
        open: ([row]) => {
          const top = area.top + asNumber(row, "row");
          return range(book, sheet, { ...area, top, bottom: top });
        },
      },
      GetBoundingRect: {
        since: 1,
        open: ([other]) => {
          const second = typeof other === "string" ? areaOf(other) : asObject(other, "anotherRange").cells?.areas[0];
          if (!second) throw invalidArgument("anotherRange");
          const both = [area, second];
          return range(book, sheet, {
            top: Math.min(...both.map(({ top }) => top)),
            left: Math.min(...both.map(({ left }) => left)),
            bottom: Math.max(...both.map(({ bottom }) => bottom)),
            right: Math.max(...both.map(({ right }) => right)),
          });
        },
      },
      GetMergedAreasOrNullObject: { since: 13, open: () => mergedAreas(book, sheet, area) },
      GetUsedRangeOrNullObject: {
        since: 4,
        open: ([valuesOnly]) => {
          const used = usedArea(sheet, area, valuesOnly === true);
          return used && range(book, sheet, used);
        },
      },
    },
  };
}

export function rangeAreas(book: HostBook, sheet: HostSheet, areas: readonly Rectangle[]): HostObject {
  return {
    type: "RangeAreas",
    cells: { sheet, areas },
    members: {
      Address: { since: 9, get: () => addressOf(sheet, areas) },
      AreaCount: { since: 9, get: () => areas.length },
      CellCount: { since: 9, get: () => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
      Areas: { since: 9, open: () => ({ type: "RangeCollection", members: {}, items: () => areas.map((area) => range(book, sheet, area)) }) },
      Format: { since: 9, open: () => rangeFormat({ sheet, areas }) },
    },
  };
}
