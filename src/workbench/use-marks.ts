import { startTransition, useEffect, useState } from "react";
import type { Evaluation } from "../actions/evaluation";
import type { CellMark } from "../taskpane/cell-marks";
import { useLanguage } from "../taskpane/words";
import { runInSlices, Stopped } from "../workbook/run-in-slices";

const NONE: readonly CellMark[] = [];

/** The marks of what was found. Who has an evaluation has loaded by then what names the findings. */
export function useMarks(evaluation: Evaluation | null): readonly CellMark[] {
  const language = useLanguage();
  const [made, setMade] = useState<{ readonly of: Evaluation; readonly language: string; readonly marks: readonly CellMark[] } | null>(null);
  useEffect(() => {
    if (evaluation === null) return undefined;
    const out = new AbortController();
    void import(/* webpackChunkName: "work" */ "../taskpane/cell-marks")
      .then(({ markCellsInSteps }) => runInSlices(markCellsInSteps(evaluation, language), { signal: out.signal }))
      .then(
        (marks) => { startTransition(() => { setMade({ of: evaluation, language, marks }); }); },
        (error: unknown) => {
          if (!(error instanceof Stopped)) throw error;
        },
      );
    return () => {
      out.abort();
    };
  }, [evaluation, language]);
  return made !== null && made.of === evaluation && made.language === language ? made.marks : NONE;
}
