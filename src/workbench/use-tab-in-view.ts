import { useEffect, type RefObject } from "react";

/** Brings the chosen tab of a long row into view once the row is laid out, and again when it comes into sight or grows narrower. */
export function useTabInView(list: RefObject<HTMLElement | null>, place: number, count: number): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      // By its place: at this moment the list still calls the tab before it selected.
      element.querySelectorAll('[role="tab"]')[place]?.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [list, place, count]);
}
