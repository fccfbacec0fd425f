import { WorkbookFailure } from "../failure";
import { LIMITS } from "./limits";

/** Counts what reading one book has used up, over all its sheets. */
export class Budget {
  #cells = 0;
  #grid = 0;
  #text = 0;

  spendCell(sheet: string): void {
    this.#cells += 1;
    if (this.#cells > LIMITS.cells) throw new WorkbookFailure("TooLarge", { sheet, what: "cells" });
  }

  spendText(text: string): string {
    this.#text += text.length;
    if (this.#text > LIMITS.textLength) throw new WorkbookFailure("TooLarge", { what: "text" });
    return text;
  }

  canSpan(cells: number): boolean {
    return this.#grid + cells <= LIMITS.gridCells;
  }

  /** `cell` is the far corner: often a single forgotten blank that a person can delete. */
  spendGrid(cells: number, sheet: string, cell: string): void {
    if (!this.canSpan(cells)) throw new WorkbookFailure("TooLarge", { sheet, cell, what: "extent" });
    this.#grid += cells;
  }
}
