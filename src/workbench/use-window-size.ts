import { useLayoutEffect, useState, type RefObject } from "react";

export type WindowSize = { readonly height: number; readonly width: number };

/** How large the window of a sheet is, without its bars; the page's own size until that is known. */
export function useWindowSize(scroller: RefObject<HTMLDivElement | null>): WindowSize {
  const [size, setSize] = useState<WindowSize>(() => ({ height: window.innerHeight, width: window.innerWidth }));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const { clientHeight: height, clientWidth: width } = element;
      // Out of sight it has no size; it comes back as it was.
      if (height > 0) setSize((last) => (last.height === height && last.width === width ? last : { height, width }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return size;
}
