import { startTransition, useEffect, useRef, useState } from "react";
import { runInSlices, Stopped } from "../workbook/run-in-slices";
import type { Steps } from "../workbook/steps";

type Begin<Result> = () => Steps<Result, unknown>;

/**
 * Work that takes longer than one picture, done beside the person. `begin` is another function when there is other work; the
 * result of before is there until then.
 */
export function useInSlices<Result>(begin: Begin<Result> | null): { readonly result: Result | null; readonly current: boolean } {
  const [done, setDone] = useState<{ readonly of: Begin<Result>; readonly result: Result } | null>(null);
  const finished = useRef<Begin<Result> | null>(null);
  useEffect(() => {
    // A view that comes back into sight asks for nothing that is known.
    if (begin === null || finished.current === begin) return undefined;
    const stop = new AbortController();
    runInSlices(begin(), { signal: stop.signal }).then(
      (result) => {
        finished.current = begin;
        startTransition(() => { setDone({ of: begin, result }); });
      },
      (error: unknown) => {
        if (!(error instanceof Stopped)) throw error;
      },
    );
    return () => {
      stop.abort();
    };
  }, [begin]);
  return begin === null ? { result: null, current: true } : { result: done?.result ?? null, current: done?.of === begin };
}
