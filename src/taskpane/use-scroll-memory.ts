import { useLayoutEffect, useRef, type RefObject } from "react";
import type { ViewName } from "../messages/views";

/** Each view is found at the place to which it was scrolled. */
export function useScrollMemory(view: ViewName): { readonly place: RefObject<HTMLDivElement | null>; readonly remember: () => void } {
  const place = useRef<HTMLDivElement>(null);
  const kept = useRef(new Map<ViewName, number>());
  useLayoutEffect(() => {
    if (place.current) place.current.scrollTop = kept.current.get(view) ?? 0;
  }, [view]);
  return {
    place,
    remember: () => {
      kept.current.set(view, place.current?.scrollTop ?? 0);
    },
  };
}
