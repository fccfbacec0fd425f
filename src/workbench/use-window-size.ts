import { useLayoutEffect, type RefObject } from "react";

export type WindowSize = { readonly height: number; readonly width: number };

/** The page's own size, until that of the window is known. */
export const pageSize = (): WindowSize => ({ height: window.innerHeight, width: window.innerWidth });

/** Tells how large the window of a sheet is, without its bars, once that is laid out and whenever it changes. */
export function useWindowSize(scroller: RefObject<HTMLDivElement | null>, onSize: (change: (last: WindowSize) => WindowSize) => void): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientHeight: height, clientWidth: width } = element;
      // Out of sight it has no size; it comes back as it was.
      if (height > 0) onSize((last) => (last.height === height && last.width === width ? last : { height, width }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller, onSize]);
}
