import { useEffect, type RefObject } from "react";

/** Brings the chosen tab of a long row into view, at the next picture: at once it would cost a layout of the whole page. */
export function useTabInView(list: RefObject<HTMLElement | null>, place: number, count: number): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      // By its place: at this moment the list still calls the tab before it selected.
      list.current?.querySelectorAll('[role="tab"]')[place]?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [list, place, count]);
}
