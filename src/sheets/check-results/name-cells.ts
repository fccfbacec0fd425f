import { areaName, parseCell } from "../../workbook/address";
import type { Area } from "../../workbook/address";
import type { Place } from "../../workbook/place";

/** Runs of cells below one another: C4, C5, C6. */
function columnsIn(cells: readonly string[]): readonly Area[] {
  const positions = cells.flatMap((cell) => parseCell(cell) ?? []).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of positions) {
    const open = runs.at(-1);
    if (open && open.left === column && open.bottom === row - 1) runs[runs.length - 1] = { ...open, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** Runs of the same rows side by side are one block. */
function blocksIn(runs: readonly Area[]): readonly Area[] {
  const blocks: Area[] = [];
  for (const run of runs) {
    const beside = blocks.findIndex(({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1);
    const block = blocks[beside];
    if (block) blocks[beside] = { ...block, right: run.right };
    else blocks.push(run);
  }
  return blocks.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Every cell, those that stand together as a block: `B4:C12、E7`; those of each further sheet on a line of their own, with its name. */
export function nameCells(places: readonly Place[], home: Place, nameOf: (place: Place) => string): string {
  const bySheet = new Map<string, Place[]>();
  for (const place of places) {
    const sheet = place.file === home.file && place.sheet === home.sheet ? "" : nameOf(place);
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), place]);
  }
  const own = (sheet: string) => (sheet === "" ? 0 : 1);
  return [...bySheet]
    .sort(([a], [b]) => own(a) - own(b))
    .map(([sheet, all]) => [...(sheet === "" ? [] : [sheet]), blocksIn(columnsIn(all.map(({ cell }) => cell))).map(areaName).join("、")].join(" "))
    .join("\n");
}
