import { MAX_COLUMNS, MAX_ROWS, parseCell } from "../../src/workbook/address";
import { EMPTY, type Cell } from "../../src/workbook/snapshot";
import { Axis } from "../../src/workbench/axis";
import { MergeIndex } from "../../src/workbench/merge-index";
import type { SheetLook } from "../../src/workbench/sheet-look";

/** A sheet as the grid has it, of cells by their names. */
export function sheetOfCells(name: string, texts: Readonly<Record<string, string>>, more: Partial<SheetLook> = {}): SheetLook {
  const cells = new Map(
    Object.entries(texts).map(([cell, text]): readonly [string, Cell] => {
      const { row, column } = parseCell(cell) ?? { row: -1, column: -1 };
      return [`${row}/${column}`, { kind: "text", text }];
    }),
  );
  const places = Object.keys(texts).flatMap((cell) => parseCell(cell) ?? []);
  return {
    name,
    rows: new Axis(MAX_ROWS, 20, []),
    columns: new Axis(MAX_COLUMNS, 60, []),
    used: { rows: Math.max(0, ...places.map(({ row }) => row + 1)), columns: Math.max(0, ...places.map(({ column }) => column + 1)) },
    merges: new MergeIndex([]),
    frozen: { rows: 0, columns: 0 },
    gridLines: true,
    cellAt: (row, column) => cells.get(`${row}/${column}`) ?? EMPTY,
    lookAt: () => ({}),
    ...more,
  };
}
