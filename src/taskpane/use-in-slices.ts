import { startTransition, useEffect, useState } from "react";
import { runInSlices, Stopped } from "../workbook/run-in-slices";
import type { Steps } from "../workbook/steps";

type Begin<Result> = () => Steps<Result, unknown>;

/**
 * Work that takes longer than one picture, done beside the person. `begin` is another function when there is other work; the
 * result of before is there until then.
 */
export function useInSlices<Result>(begin: Begin<Result> | null): { readonly result: Result | null; readonly current: boolean } {
  const [done, setDone] = useState<{ readonly of: Begin<Result>; readonly result: Result } | null>(null);
  useEffect(() => {
    if (begin === null) return undefined;
    const stop = new AbortController();
    runInSlices(begin(), { signal: stop.signal }).then(
      (result) => { startTransition(() => { setDone({ of: begin, result }); }); },
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
