import { useMemo, useRef, type RefObject } from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { makeAxis, placeOf, type Axis } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./grid-styles";
import type { SheetLook } from "./sheet-look";

/** How much of the window may stand still. */
const MOST_FROZEN = 0.5;

/** One direction of the view: which of its rows or columns stay, and which are scrolled into view. */
function useDirection(axis: Axis, wanted: number, head: number, scroller: RefObject<HTMLDivElement | null>, horizontal: boolean) {
  // On a small screen the part that stays would leave no room for the part that moves.
  const room = (horizontal ? window.innerWidth : window.innerHeight) * MOST_FROZEN;
  const firstMoving = (axis.starts[placeOf(axis, wanted)] ?? 0) > room ? 0 : placeOf(axis, wanted);
  const frozenSize = axis.starts[firstMoving] ?? 0;
  const virtualizer = useVirtualizer({
    count: axis.shown.length - firstMoving,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => (axis.starts[firstMoving + place + 1] ?? 0) - (axis.starts[firstMoving + place] ?? 0),
    horizontal,
    overscan: 4,
    // The headings and the frozen part lie over the beginning of the scroller.
    scrollPaddingEnd: head + frozenSize,
  });
  const inView = virtualizer.getVirtualItems().map(({ index }) => axis.shown[firstMoving + index] ?? 0);
  const frozen = axis.shown.slice(0, firstMoving);
  const reveal = (index: number) => {
    const place = placeOf(axis, index);
    if (place >= firstMoving && place < axis.shown.length) virtualizer.scrollToIndex(place - firstMoving, { align: "auto" });
  };
  return { inView, frozen, frozenSize, reveal, total: axis.starts.at(-1) ?? 0 };
}

export function useGridView(sheet: SheetLook) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => makeAxis(sheet.rows, sheet.heightOf), [sheet]);
  const columns = useMemo(() => makeAxis(sheet.columns, sheet.widthOf), [sheet]);
  const down = useDirection(rows, sheet.frozen.rows, HEAD_HEIGHT, scroller, false);
  const across = useDirection(columns, sheet.frozen.columns, HEAD_WIDTH, scroller, true);
  return { scroller, rows, columns, down, across };
}
