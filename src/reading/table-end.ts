import { depthOf, splitCode } from "./code";
import { isHidden } from "./columns/chosen";
import type { HeaderChoice } from "./columns/chosen";
import { isTrusted, readHeader, wordsOf } from "./columns/header";
import type { Column, Header } from "./columns/header";
import type { Role } from "./columns/roles";
import { readDirectionRef } from "./direction-ref";
import { isBulleted, isPlanListHeading } from "./plan-lines";
import type { UnreadWhy } from "./reading";
import { namesOwner, readProject } from "./rows/lines";
import { couldBeTitle, filledCells, isNote } from "./rows/row-kind";
import type { SheetGrid } from "./sheet-grid";
import type { Pauses } from "../workbook/steps";

const ROWS_A_STEP = 50;

/** Where a table must end: above another header, or above a list of plans. The same header again goes on with the same table. */
export function* nextStop(grid: SheetGrid, from: number, words: string, choices: readonly HeaderChoice[]): Pauses<number> {
  for (let row = from; row <= grid.lastRow; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    if (isPlanListHeading(filledCells(grid, row, grid.firstColumn, grid.lastColumn)[0]?.text ?? "")) return row - 1;
    if (choices.some((choice) => choice.row === row)) return row - 1;
    const header = choices.some((choice) => isHidden(choice, row)) ? null : readHeader(grid, row);
    if (!header || !isTrusted(header)) continue;
    if (wordsOf(grid, header) !== words || headedAnew(grid, row, header)) return row - 1;
    row = header.bottom;
  }
  return grid.lastRow;
}

/** Lines between two tables may name another project or measure; in a table with measures a measure alone is a row of it. */
function belongsAnew(grid: SheetGrid, row: number, { columns }: Header): boolean {
  if (columns.some(({ role }) => role === "measure" || role === "measureCode")) return false;
  for (let above = row - 1; above > grid.firstRow; above -= 1) {
    const cells = filledCells(grid, above, grid.firstColumn, grid.lastColumn);
    if (cells.length > 1) return false;
    if (cells[0] && namesOwner(cells[0].text)) return true;
  }
  return false;
}

const NAMING: readonly Role[] = ["measure", "measureCode", "direction", "directionCode", "work"];

/** A line of its own right above a header says that something new begins, even under the same words. */
function headedAnew(grid: SheetGrid, row: number, header: Header): boolean {
  const { columns } = header;
  if (belongsAnew(grid, row, header)) return true;
  const above = filledCells(grid, row - 1, grid.firstColumn, grid.lastColumn);
  const [first] = above;
  // The last row of a page may hold one cell only, further right or with a direction in it.
  if (!first || first.column > Math.min(...columns.map(({ column }) => column))) return false;
  // 施策1-2 above a table without a column for measures is a heading; above one with such a column it may be a row.
  const namesMeasure = !columns.some(({ role }) => NAMING.includes(role)) && depthOf(splitCode(first.text)?.code ?? "") >= 2;
  if (!namesMeasure && !couldBeTitle(first.text)) return false;
  return above.length === 1 && !/[0-9０-９]{1,3}\s*[/／頁]|ページ|続き|つづき/.test(first.text);
}

/** A name right below the others, whose figures are all missing, is still one of them; a note or a sentence is not. */
function couldBeNamed(text: string): boolean {
  return !isNote(text) && !isBulleted(text) && !/。$/.test(text) && readProject(text, { file: "", sheet: "", cell: "" }) === null;
}

/** The last row of a table: below it only lines of another kind stand, or the next header. */
export function* lastRowOf(grid: SheetGrid, { header, columns, setAside }: { readonly header: Header; readonly columns: readonly Column[]; readonly setAside: ReadonlyMap<number, UnreadWhy> }, limit: number): Pauses<number> {
  const known = [...columns.map(({ column }) => column), ...setAside.keys()];
  let last = header.bottom;
  // Down to here the table goes without a break, its headings of projects among it.
  let reach = last;
  for (let row = header.bottom + 1; row <= limit; row += 1) {
    if (row % ROWS_A_STEP === 0) yield;
    const cells = filledCells(grid, row, Math.min(...known), Math.max(...known));
    const values = cells.filter(({ column }) => known.includes(column)).length;
    const alone = cells.length === 1 && (cells[0]?.column === Math.min(...known));
    const named = alone && reach === row - 1 && (row < limit || limit === grid.lastRow) && couldBeNamed(cells[0]?.text ?? "");
    // A direction without an indicator still links it to its project.
    const linking = alone && readDirectionRef(cells[0]?.text ?? "", null).measure !== null && readDirectionRef(cells[0]?.text ?? "", null).direction !== null;
    if (values >= 2 || (values === 1 && !alone) || named || linking) last = row;
    const heads = alone && reach === row - 1 && readProject(cells[0]?.text ?? "", grid.place(row, header.columns[0]?.column ?? 0)) !== null;
    if (last === row || heads) reach = row;
  }
  return last;
}
