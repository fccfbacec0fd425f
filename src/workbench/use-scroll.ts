import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { follow, makeScale, toDrawn } from "./scaled-scroll";

/** After so many milliseconds without a movement the bar is put where the sheet stands. */
const REST = 150;

/** How much of the scroller is covered by what stays in view. */
export type Covered = { readonly top: number; readonly left: number };

type Place = {
  /** What is hidden above and to the left, in pixels of the sheet. */
  readonly top: number;
  readonly left: number;
  /** Where the browser stands. */
  readonly drawn: number;
  readonly height: number;
  readonly width: number;
};

const NOWHERE: Place = { top: 0, left: 0, drawn: 0, height: 0, width: 0 };

/** Where a sheet stands in its window; `length` is the height of all rows that move. */
export function useScroll(scroller: RefObject<HTMLDivElement | null>, length: number, covered: Covered) {
  const [place, setPlace] = useState(NOWHERE);
  const latest = useRef(place);
  const move = useCallback((next: Place) => {
    latest.current = next;
    setPlace(next);
  }, []);
  const scale = useMemo(() => makeScale(length, place.height), [length, place.height]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const { clientHeight, clientWidth } = element;
      // Out of sight it has no size; what was seen before is seen again when it comes back.
      if (clientHeight === 0) return;
      const height = Math.max(0, clientHeight - covered.top);
      const top = Math.min(latest.current.top, makeScale(length, height).mostReal);
      move({ ...latest.current, top, height, width: Math.max(0, clientWidth - covered.left) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller, length, covered.top, covered.left, move]);

  // The bar follows what the sheet did, in the same picture: rows and bar never part.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || element.clientHeight === 0) return;
    if (Math.abs(element.scrollTop - place.drawn) >= 1) element.scrollTop = place.drawn;
    if (Math.abs(element.scrollLeft - place.left) >= 1) element.scrollLeft = place.left;
  }, [scroller, place, scale]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let timer = 0;
    const settle = () => {
      const drawn = toDrawn(scale, latest.current.top);
      if (Math.abs(drawn - latest.current.drawn) >= 1) move({ ...latest.current, drawn });
    };
    const scrolled = () => {
      const { scrollTop, scrollLeft } = element;
      const { top, drawn, height } = latest.current;
      move({ ...latest.current, top: follow(scale, { real: top, drawn }, scrollTop, height), drawn: scrollTop, left: scrollLeft });
      clearTimeout(timer);
      timer = window.setTimeout(settle, REST);
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", scrolled);
    };
  }, [scroller, scale, move]);

  const goTo = useCallback(
    (top: number, left: number) => {
      const { mostReal } = scale;
      const real = Math.max(0, Math.min(top, mostReal));
      move({ ...latest.current, top: real, drawn: toDrawn(scale, real), left: Math.max(0, left) });
    },
    [scale, move],
  );
  const now = useCallback(() => latest.current, []);
  return { ...place, now, goTo, scrolledHeight: scale.height, shift: place.drawn - place.top };
}
