import type { Area } from "../../src/workbook/address";
import { EMPTY } from "../../src/workbook/snapshot";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import type { Drawing, Drawn, Run } from "./drawing";
import { NOTHING, widthOf } from "./drawing";
import type { Below, ItemsBelow } from "./steps/below";

export type Placed = { readonly drawing: Drawing; readonly top: number; readonly left: number };

/** How runs of cells are filled in the end. */
export type Filling = {
  readonly below: Below;
  readonly itemsBelow: ItemsBelow;
  readonly headingsMerged: boolean;
  /** Whether a run that a page break or an empty line cut in two says its text again, and a measure that it is （続き）. */
  readonly again: "repeat" | "blank" | "continued";
};

const continued = ({ key }: Run, cell: Cell): Cell => (key.endsWith(" measure") && cell.kind === "text" ? { ...cell, text: `${cell.text}（続き）` } : cell);

class Paper {
  private readonly cells: Drawn[][] = [];
  private readonly begun = new Set<string>();
  private readonly done = new Set<Drawn>();
  readonly merges: Area[] = [];
  private readonly out: Cell[][] = [];

  constructor(private readonly filling: Filling) {}

  put({ drawing, top, left }: Placed, index: number): void {
    for (const [offset, { cells }] of drawing.rows.entries()) {
      const row = (this.cells[top + offset] ??= []);
      for (const [column, { cell, run }] of cells.entries()) row[left + column] = { cell, run: run && { ...run, key: `${index} ${run.key}` } };
    }
  }

  private at(row: number, column: number): Drawn {
    return this.cells[row]?.[column] ?? NOTHING;
  }

  fill(): readonly (readonly Cell[])[] {
    const height = this.cells.length;
    const width = Math.max(0, ...Array.from({ length: height }, (_, row) => this.cells[row]?.length ?? 0));
    for (let row = 0; row < height; row += 1) this.out.push(Array.from({ length: width }, () => EMPTY));
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) this.fillFrom(row, column);
    }
    return this.out;
  }

  private fillFrom(row: number, column: number): void {
    const { cell, run } = this.at(row, column);
    const line = this.out[row];
    if (!line) return;
    if (run === null) line[column] = cell;
    else if (!this.done.has(this.at(row, column))) this.fillRun(run, { top: row, left: column, bottom: row, right: column }, cell);
  }

  private fillRun(run: Run, start: Area, cell: Cell): void {
    const isRun = (row: number, column: number) => this.at(row, column).run?.key === run.key;
    let { right, bottom } = start;
    while (isRun(start.top, right + 1)) right += 1;
    const wholeRow = (row: number) => Array.from({ length: right - start.left + 1 }, (_, offset) => start.left + offset).every((column) => isRun(row, column));
    while (wholeRow(bottom + 1)) bottom += 1;
    const repeated = run.level === "hierarchy" && this.filling.below === "repeated";
    const again = this.begun.has(run.key);
    // A header that is printed again says its words again; an indicator that goes on does not.
    const says = run.level === "heading" || run.level === "banner" || !again || repeated || (run.level === "hierarchy" && this.filling.again !== "blank");
    for (let row = start.top; row <= bottom; row += 1) {
      for (let column = start.left; column <= right; column += 1) {
        this.done.add(this.at(row, column));
        const line = this.out[row];
        if (line && says && (repeated || (row === start.top && column === start.left))) line[column] = again && this.filling.again === "continued" ? continued(run, cell) : cell;
      }
    }
    this.begun.add(run.key);
    const merged = run.level === "banner" || (run.level === "heading" ? this.filling.headingsMerged : run.level === "item" ? this.filling.itemsBelow === "merged" : this.filling.below === "merged");
    if (merged && (bottom > start.top || right > start.left)) this.merges.push({ ...start, bottom, right });
  }
}

export function placeOnSheet(name: string, placed: readonly Placed[], filling: Filling): SheetSnapshot {
  const paper = new Paper(filling);
  for (const [index, each] of placed.entries()) paper.put(each, index);
  const rows = paper.fill();
  return { name, visibility: "visible", protected: false, mark: null, top: 0, left: 0, rows, merges: paper.merges, hiddenRows: [], hiddenColumns: [] };
}

export function stackDown(drawings: readonly Drawing[], gap: number): readonly Placed[] {
  let top = 0;
  return drawings.map((drawing) => {
    const placed = { drawing, top, left: 0 };
    top += drawing.rows.length + gap;
    return placed;
  });
}

export function setSideBySide(drawings: readonly Drawing[], gap: number): readonly Placed[] {
  let left = 0;
  return drawings.map((drawing) => {
    const placed = { drawing, top: 0, left };
    left += widthOf(drawing) + gap;
    return placed;
  });
}
