import { useLayoutEffect, useRef, type RefObject } from "react";
import type { ViewName } from "../messages/views";

/** Each view is found at the place to which it was scrolled. */
export function useScrollMemory(view: ViewName): { readonly place: RefObject<HTMLDivElement | null>; readonly remember: () => void } {
  const place = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<ViewName, number>());
  const left = useRef(0);
  useLayoutEffect(() => {
    const top = kept.current.get(view) ?? 0;
    // From top to top nothing is set: that would cost a layout before the page has one.
    if (place.current && (top > 0 || left.current > 0)) place.current.scrollTop = top;
  }, [view]);
  return {
    place,
    remember: () => {
      left.current = place.current?.scrollTop ?? 0;
      kept.current.set(view, left.current);
    },
  };
}
