import { MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { cellAt } from "../workbook/snapshot";
import { appearanceAt, type Appearance, type CellAppearance, type Edge } from "../workbook/file";
import { Axis } from "./axis";
import { MergeIndex } from "./merge-index";
import type { CellLook, SheetLook, Side, Stand } from "./sheet-look";

const LINES: Readonly<Record<string, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};
const SIDES: Readonly<Record<string, Side>> = { left: "left", fill: "left", center: "center", centerContinuous: "center", distributed: "center", right: "right" };
const STANDS: Readonly<Record<string, Stand>> = { top: "top", center: "center", justify: "top", distributed: "center" };

const edge = (line: Edge | undefined) => (line === undefined ? undefined : `${LINES[line.style] ?? "1px solid"} #${line.color}`);
const decoration = ({ underline, strike }: CellAppearance) => (underline ? (strike ? "underline line-through" : "underline") : strike ? "line-through" : undefined);

/** Takes out what is undefined, so that one look can be laid over another. */
function only<T extends object>(look: { readonly [key in keyof T]: T[key] | undefined }): T {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as T;
}

function toLook(cell: CellAppearance): CellLook {
  return only<CellLook>({
    bold: cell.bold,
    italic: cell.italic,
    line: decoration(cell),
    font: cell.font,
    size: cell.size,
    color: cell.color === undefined ? undefined : `#${cell.color}`,
    fill: cell.fill === undefined ? undefined : `#${cell.fill}`,
    horizontal: SIDES[cell.horizontal ?? ""],
    vertical: STANDS[cell.vertical ?? ""],
    wrap: cell.wrap,
    indent: cell.indent,
    top: edge(cell.top),
    right: edge(cell.right),
    bottom: edge(cell.bottom),
    left: edge(cell.left),
  });
}

/** Japanese fonts of Excel have wider digits: a column of 9 is 72 pixels wide in 游ゴシック, 63 in Calibri. */
const digitWidth = (font: string) => (/[\u3000-\u9fff\uff00-\uffef]|Yu|Meiryo|MS P?(?:Gothic|Mincho)/.test(font) ? 8 : 7);
const pixelsOfPoints = (points: number) => Math.round((points * 96) / 72);

const none = (index: number) => [index, 0] as const;

function rowsOf(sheet: SheetSnapshot, appearance: Appearance): Axis {
  const heights = [...appearance.rowHeights].map(([row, points]) => [row, pixelsOfPoints(points)] as const);
  return new Axis(MAX_ROWS, pixelsOfPoints(appearance.defaultRowHeight), [...heights, ...sheet.hiddenRows.map(none)]);
}

function columnsOf(sheet: SheetSnapshot, appearance: Appearance): Axis {
  const digit = digitWidth(appearance.font.name);
  const widths: (readonly [number, number])[] = [];
  let next = 0;
  for (const { first, last, width } of appearance.columns) {
    // Spans come in order and once each; a file that repeats them costs no more than that.
    for (let column = Math.max(first, next); column <= last; column += 1) widths.push([column, Math.round(width * digit)]);
    next = Math.max(next, last + 1);
  }
  return new Axis(MAX_COLUMNS, Math.round(appearance.defaultColumnWidth * digit), [...widths, ...sheet.hiddenColumns.map(none)]);
}

export function makeLook(sheet: SheetSnapshot, appearance: Appearance): SheetLook {
  const merges = new MergeIndex(sheet.merges);
  const looks = new Map<CellAppearance, CellLook>();
  const plainLook = (row: number, column: number) => {
    const cell = appearanceAt(appearance, row, column);
    const known = looks.get(cell) ?? only<CellLook>({ ...toLook(cell), font: cell.font ?? appearance.font.name, size: cell.size ?? appearance.font.size });
    looks.set(cell, known);
    return known;
  };
  return {
    name: sheet.name,
    rows: rowsOf(sheet, appearance),
    columns: columnsOf(sheet, appearance),
    used: { rows: sheet.top + sheet.rows.length, columns: sheet.left + (sheet.rows[0]?.length ?? 0) },
    merges,
    frozen: appearance.frozen,
    gridLines: appearance.gridLines,
    cellAt: (row, column) => cellAt(sheet, row, column),
    lookAt: (row, column) => {
      const look = plainLook(row, column);
      const area = merges.at({ row, column });
      if (area === null) return look;
      // The frame of a merged area is kept by the cells at its sides.
      return only<CellLook>({ ...look, right: plainLook(area.top, area.right).right, bottom: plainLook(area.bottom, area.left).bottom });
    },
  };
}
