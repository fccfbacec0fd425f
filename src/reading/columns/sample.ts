import { foldName } from "../../quantity/fold";
import { filledCells, isNote, isPageNumber, isTotalWord } from "../rows/row-kind";
import type { SheetGrid } from "../sheet-grid";

/** The first texts of a column, by which its heading is judged. */
export type Sample = {
  readonly texts: readonly string[];
  /** How many of them fit, from 0 to 1; 0 for an empty column. */
  readonly share: (fits: (text: string) => boolean) => number;
};

/** The rows of a header, and the last row that can stand below it. */
export type Body = { readonly top: number; readonly bottom: number; readonly lastRow: number };

const ENOUGH = 60;

export const headerRows = ({ top, bottom }: Body) => Array.from({ length: bottom - top + 1 }, (_, step) => top + step);

/** A row merged over several columns with nothing else in it heads the rows below. */
function isBanner(grid: SheetGrid, row: number, column: number): boolean {
  return grid.area(row, column).right > column && filledCells(grid, row, grid.firstColumn, grid.lastColumn).length === 1;
}

const known = new WeakMap<SheetGrid, Map<string, Sample>>();

/** What a column holds below its heading. Asked again and again, of a hundred columns against one another, so remembered. */
export function sampleOf(grid: SheetGrid, column: number, body: Body): Sample {
  const samples = known.get(grid) ?? new Map<string, Sample>();
  known.set(grid, samples);
  const key = [column, body.top, body.bottom, body.lastRow].join();
  const sample = samples.get(key) ?? takeSample(grid, column, body);
  samples.set(key, sample);
  return sample;
}

/** Neither notes nor totals nor page numbers nor the headings on the next printed page are what the column holds. */
function takeSample(grid: SheetGrid, column: number, body: Body): Sample {
  const texts: string[] = [];
  const headings = new Set(headerRows(body).map((row) => grid.folded(row, column)));
  for (let row = body.bottom + 1; row <= body.lastRow && texts.length < ENOUGH; row += 1) {
    const text = grid.text(row, column);
    if (text.trim() !== "" && !isBanner(grid, row, column) && !isNote(text) && !isTotalWord(text) && !isPageNumber(text) && !headings.has(foldName(text))) texts.push(text);
  }
  return { texts, share: (fits) => (texts.length === 0 ? 0 : texts.filter(fits).length / texts.length) };
}
