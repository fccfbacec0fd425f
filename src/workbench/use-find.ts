import { useEffect, useState } from "react";
import { findCells, type Hit } from "./find-cells";
import { runInSlices, Stopped } from "../workbook/run-in-slices";
import type { SheetLook } from "./sheet-look";

type Search = { readonly sheets: readonly SheetLook[]; readonly text: string; readonly only: number | null };

const isSame = (a: Search, b: Search) => a.sheets === b.sheets && a.text === b.text && a.only === b.only;

/** What is found, while it is typed; a search that is out of date is given up. */
export function useFind(sheets: readonly SheetLook[], text: string, only: number | null): { readonly hits: readonly Hit[]; readonly searching: boolean } {
  const [found, setFound] = useState<{ readonly of: Search; readonly hits: readonly Hit[] } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    runInSlices(findCells(sheets, text, only), { signal: stop.signal }).then(
      (hits) => { setFound({ of: { sheets, text, only }, hits }); },
      (error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
      },
    );
    return () => {
      stop.abort();
    };
  }, [sheets, text, only]);
  const done = found !== null && isSame(found.of, { sheets, text, only });
  return { hits: done ? found.hits : [], searching: !done };
}
