import { useEffect, useState } from "react";
import type { Evaluation } from "../actions/evaluation";
import type { CellMark } from "../taskpane/cell-marks";
import { useLanguage } from "../taskpane/words";
import { runInSlices, Stopped } from "../workbook/run-in-slices";

const NONE: readonly CellMark[] = [];

/** The marks of what was found. Who has an evaluation has loaded by then what names the findings. */
export function useMarks(evaluation: Evaluation | null): readonly CellMark[] {
  const language = useLanguage();
  const [marks, setMarks] = useState(NONE);
  useEffect(() => {
    const out = new AbortController();
    setMarks(NONE);
    if (evaluation !== null)
      void import(/* webpackChunkName: "work" */ "../taskpane/cell-marks")
        .then(({ markCellsInSteps }) => runInSlices(markCellsInSteps(evaluation, language), { signal: out.signal }))
        .then(setMarks, (error: unknown) => {
          if (!(error instanceof Stopped)) throw error;
        });
    return () => {
      out.abort();
    };
  }, [evaluation, language]);
  return marks;
}
