import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { follow, makeScale, toDrawn } from "./scaled-scroll";

/** After so many milliseconds without a movement the bar is put where the sheet stands. */
const REST = 150;

/** What is hidden above and to the left, in pixels of the sheet, and where the browser stands. */
type Place = { readonly top: number; readonly left: number; readonly drawn: number };

/** Where a sheet stands; `length` is the height of all rows that move, and `view` of it is seen at once. */
export function useScroll(scroller: RefObject<HTMLDivElement | null>, length: number, view: number) {
  const [place, setPlace] = useState<Place>({ top: 0, left: 0, drawn: 0 });
  const latest = useRef(place);
  const move = useCallback((next: Place) => {
    latest.current = next;
    setPlace(next);
  }, []);
  const scale = useMemo(() => makeScale(length, view), [length, view]);

  useLayoutEffect(() => {
    // A larger window, or fewer rows: what was the end is no longer.
    const top = Math.min(latest.current.top, scale.mostReal);
    const drawn = toDrawn(scale, top);
    if (top !== latest.current.top || drawn !== latest.current.drawn) move({ ...latest.current, top, drawn });
  }, [scale, move]);

  /** Where the bar was put by us, until a person moves it. */
  const put = useRef<{ readonly top: number; readonly left: number } | null>({ top: 0, left: 0 });

  // The bar follows what the sheet did, in the same picture: rows and bar never part.
  useLayoutEffect(() => {
    const element = scroller.current;
    // Where it stands right, it is not asked: an answer would cost a layout of the whole page.
    if (put.current !== null && Math.abs(put.current.top - place.drawn) < 1 && Math.abs(put.current.left - place.left) < 1) return;
    if (element === null || element.clientHeight === 0) return;
    if (Math.abs(element.scrollTop - place.drawn) >= 1) element.scrollTop = place.drawn;
    if (Math.abs(element.scrollLeft - place.left) >= 1) element.scrollLeft = place.left;
    put.current = { top: element.scrollTop, left: element.scrollLeft };
  }, [scroller, place]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let timer = 0;
    const settle = () => {
      const drawn = toDrawn(scale, latest.current.top);
      if (Math.abs(drawn - latest.current.drawn) >= 1) move({ ...latest.current, drawn });
    };
    const scrolled = () => {
      const { scrollTop, scrollLeft, clientHeight } = element;
      if (clientHeight === 0) return;
      // The browser tells of our own step a moment later, when the sheet may already be on its way elsewhere: End, then Home.
      if (put.current?.top === scrollTop && put.current.left === scrollLeft) return;
      put.current = null;
      const { top, drawn } = latest.current;
      move({ top: follow(scale, { real: top, drawn }, scrollTop, view), drawn: scrollTop, left: scrollLeft });
      clearTimeout(timer);
      timer = window.setTimeout(settle, REST);
    };
    element.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener("scroll", scrolled);
    };
  }, [scroller, scale, view, move]);

  const goTo = useCallback(
    (top: number, left: number) => {
      const real = Math.max(0, Math.min(top, scale.mostReal));
      move({ top: real, drawn: toDrawn(scale, real), left: Math.max(0, left) });
    },
    [scale, move],
  );
  const now = useCallback(() => latest.current, []);
  return { top: place.top, left: place.left, now, goTo, scrolledHeight: scale.height, shift: place.drawn - place.top };
}
