import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** How wide a place is, so that a picture is drawn for it and its letters keep their size. 0 before the page is laid out. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => { setWidth(Math.floor(element.clientWidth)); });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return [place, width];
}
