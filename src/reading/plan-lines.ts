import type { Typed } from "../plan/plan";
import { foldName } from "../quantity/fold";
import { filledCells, isNote } from "./rows/row-kind";
import type { SheetGrid } from "./sheet-grid";

const BULLETED = /^[・･●○■◆▪•]/;

export const isBulleted = (text: string) => BULLETED.test(text);

export const isPlanListHeading = (text: string) => /^[■●◆○・【〔\s]*(?:主な)?関連(?:する)?(?:個別|分野別)?計画(?:等)?[】〕]?$/.test(foldName(text));

/** 関連計画 and the lines below it, down to the first empty one or a note; where each has a bullet, an empty line changes nothing. */
export function readPlanLines(grid: SheetGrid, row: number, limit: number): readonly (Typed & { readonly row: number })[] {
  const lines: (Typed & { readonly row: number })[] = [];
  for (let at = row + 1; at <= limit; at += 1) {
    const cell = filledCells(grid, at, grid.firstColumn, grid.lastColumn)[0];
    const goesOn = cell ? !isNote(cell.text) : BULLETED.test(filledCells(grid, at + 1, grid.firstColumn, grid.lastColumn)[0]?.text ?? "");
    if (!goesOn) break;
    if (!cell) continue;
    lines.push({ text: cell.text, place: grid.place(at, cell.column), row: at });
  }
  return lines;
}
