import { useCallback, useEffect, useState, type ComponentType, type RefObject } from "react";
import type { PaneBodyProps } from "./pane-body";

type Loaded = {
  readonly Body: ComponentType<PaneBodyProps>;
  /** The focus was on what waited in its place, and must not be lost. */
  readonly focused: boolean;
};

/** Loads what reads, grades and shows, once the first picture stands; where that fails, `again` tries once more. */
export function usePaneBody(place: RefObject<HTMLElement | null>): { readonly body: Loaded | null; readonly failed: boolean; readonly again: () => void } {
  const [body, setBody] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(async () => {
    try {
      const { default: Body } = await import(/* webpackChunkName: "work" */ "./pane-body");
      setBody({ Body, focused: place.current?.contains(document.activeElement) === true });
    } catch {
      setFailed(true);
    }
  }, [place]);
  useEffect(() => void load(), [load]);
  const again = useCallback(() => {
    setFailed(false);
    void load();
  }, [load]);
  return { body, failed, again };
}
