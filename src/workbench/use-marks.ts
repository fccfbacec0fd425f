import { useEffect, useState } from "react";
import type { Evaluation } from "../actions/evaluation";
import type { CellMark } from "../taskpane/cell-marks";
import { useLanguage } from "../taskpane/words";

const NONE: readonly CellMark[] = [];

/** The marks of what was found. Who has an evaluation has loaded by then what names the findings. */
export function useMarks(evaluation: Evaluation | null): readonly CellMark[] {
  const language = useLanguage();
  const [marks, setMarks] = useState(NONE);
  useEffect(() => {
    let out = false;
    setMarks(NONE);
    if (evaluation !== null)
      void import(/* webpackChunkName: "work" */ "../taskpane/cell-marks").then(({ markCells }) => {
        if (!out) setMarks(markCells(evaluation, language));
      });
    return () => {
      out = true;
    };
  }, [evaluation, language]);
  return marks;
}
