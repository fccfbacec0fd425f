import { useCallback, useEffect, useMemo, useRef, type RefObject } from "react";
import { MAX_COLUMNS, MAX_ROWS, type Position } from "../workbook/address";
import type { Axis } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./grid-styles";
import { reveal } from "./scaled-scroll";
import type { SheetLook } from "./sheet-look";
import { useScroll } from "./use-scroll";
import type { WindowSize } from "./use-window-size";

/** How much of a sheet's window may stand still. */
const MOST_FROZEN = 0.6;
/** Drawn beyond what is seen, so that a turn of the wheel meets no gap. */
const SPARE = 4;
/** Something taller than the view is drawn so far beyond it and no further, in pixels. */
const NEAR = 100_000;
/** A sheet goes on a little behind what is in use and behind the active cell, and always to the edge of the window. */
const MORE = { rows: 20, columns: 6 };

/** On a small screen the part that stays would leave no room for the part that moves. */
function frozenOf(axis: Axis, wanted: number, window: number): number {
  return axis.startOf(wanted) > window * MOST_FROZEN ? 0 : wanted;
}

/** From the first to the last in view, and some more. */
function inViewOf(axis: Axis, from: number, size: number, first: number, count: number): number[] {
  if (size <= 0) return [];
  const start = axis.indexAt(from);
  const end = axis.indexAt(from + size);
  return axis.shown(Math.max(first, start - SPARE), Math.min(count - 1, end + SPARE));
}

export function useGridView(scroller: RefObject<HTMLDivElement | null>, size: WindowSize, sheet: SheetLook, active: Position) {
  const { rows, columns } = sheet;
  const rowCount = Math.min(MAX_ROWS, Math.max(sheet.used.rows + MORE.rows, active.row + 1 + MORE.rows, rows.indexAt(window.innerHeight) + 1));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(sheet.used.columns + MORE.columns, active.column + 1 + MORE.columns, columns.indexAt(window.innerWidth) + 1));
  const frozenRows = frozenOf(rows, sheet.frozen.rows, size.height - HEAD_HEIGHT);
  const frozenColumns = frozenOf(columns, sheet.frozen.columns, size.width - HEAD_WIDTH);
  const frozenHeight = rows.startOf(frozenRows);
  const frozenWidth = columns.startOf(frozenColumns);
  // Headings and what is frozen lie over the beginning of the window.
  const height = Math.max(0, size.height - HEAD_HEIGHT - frozenHeight);
  const width = Math.max(0, size.width - HEAD_WIDTH - frozenWidth);
  const { now, goTo, shift, scrolledHeight, top, left } = useScroll(scroller, rows.startOf(rowCount) - frozenHeight, height);

  const show = useCallback(
    ({ row, column }: Position) => {
      const at = now();
      const down = rows.startOf(row) - frozenHeight;
      const across = columns.startOf(column) - frozenWidth;
      goTo(
        row < frozenRows ? at.top : reveal(at.top, height, down, down + rows.sizeOf(row)),
        column < frozenColumns ? at.left : reveal(at.left, width, across, across + columns.sizeOf(column)),
      );
    },
    [now, goTo, rows, columns, frozenRows, frozenColumns, frozenHeight, frozenWidth, height, width],
  );

  const lastHeight = useRef(Infinity);
  useEffect(() => {
    // A line that opens beside the sheet must not cover the cell that a person is looking at.
    const start = rows.startOf(active.row) - frozenHeight;
    const was = now().top;
    if (start + rows.sizeOf(active.row) > was && start < was + lastHeight.current) show(active);
    lastHeight.current = height;
    // Whatever else moves, moves by a person's hand.
  }, [height]);

  const frozen = useMemo(() => ({ rows: rows.shown(0, frozenRows - 1), columns: columns.shown(0, frozenColumns - 1) }), [rows, columns, frozenRows, frozenColumns]);
  const inView = useMemo(
    () => ({
      rows: inViewOf(rows, frozenHeight + top, height, frozenRows, rowCount),
      columns: inViewOf(columns, frozenWidth + left, width, frozenColumns, columnCount),
    }),
    [rows, columns, frozenHeight, frozenWidth, top, left, height, width, frozenRows, frozenColumns, rowCount, columnCount],
  );
  return {
    show,
    shift,
    scrolledHeight,
    frozen,
    inView,
    frozenHeight,
    frozenWidth,
    rowCount,
    columnCount,
    /** Whole rows and columns that fit into the view. */
    page: { rows: Math.max(1, rows.indexAt(frozenHeight + top + height) - rows.indexAt(frozenHeight + top) - 1), columns: Math.max(1, columns.indexAt(frozenWidth + left + width) - columns.indexAt(frozenWidth + left) - 1) },
    /** What of the sheet's height is seen or nearly seen; taller things are drawn no further. */
    near: { top: frozenHeight + top - NEAR, bottom: frozenHeight + top + height + NEAR },
  };
}
