import { useCallback, useReducer, useRef } from "react";
import { evaluate, type EvaluateOptions, type EvaluateOutcome } from "../actions/evaluate";
import { defaultScheme } from "../grading/schemes";
import type { Language } from "../messages/language";
import { WorkbookFailure } from "../workbook/failure";
import type { Workbook } from "../workbook/workbook";

type State = {
  readonly working: boolean;
  /** The last outcome; it stays in view while the next one is made. */
  readonly outcome: EvaluateOutcome | null;
  readonly failure: WorkbookFailure | null;
  /** A person chose not to overwrite the edits that were found. */
  readonly cancelled: boolean;
};

type Event =
  | { readonly type: "started" }
  | { readonly type: "ended"; readonly outcome: EvaluateOutcome }
  | { readonly type: "failed"; readonly failure: WorkbookFailure }
  | { readonly type: "cancelled" };

const START: State = { working: false, outcome: null, failure: null, cancelled: false };

function follow(state: State, event: Event): State {
  switch (event.type) {
    case "started":
      return { ...state, working: true, failure: null, cancelled: false };
    case "ended":
      return { working: false, outcome: event.outcome, failure: null, cancelled: false };
    case "failed":
      return { ...state, working: false, failure: event.failure };
    case "cancelled":
      return { ...state, cancelled: true };
  }
}

/** Whatever is thrown that is no named failure is a fault of ours and is shown as one. */
export function toFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  return new WorkbookFailure("Unexpected", { what: error instanceof Error ? error.message : String(error) }, { cause: error });
}

/** Lets the browser paint "working" before the thread is taken. A timer, because a hidden page gets no frames. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

export function useEvaluation(workbook: Workbook, language: Language) {
  const [state, dispatch] = useReducer(follow, START);
  const busy = useRef(false);

  const run = useCallback(
    async (edits: EvaluateOptions["edits"]) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started" });
      try {
        await nextPaint();
        const outcome = await evaluate(workbook, { scheme: defaultScheme, language, edits });
        dispatch({ type: "ended", outcome });
        const first = outcome.state === "written" ? outcome.written[0] : undefined;
        if (first !== undefined) await workbook.select(first.sheet, "A1");
      } catch (error) {
        dispatch({ type: "failed", failure: toFailure(error) });
      } finally {
        busy.current = false;
      }
    },
    [workbook, language],
  );

  const fail = useCallback((error: unknown) => {
    dispatch({ type: "failed", failure: toFailure(error) });
  }, []);
  const cancel = useCallback(() => {
    dispatch({ type: "cancelled" });
  }, []);
  return { state, run, fail, cancel };
}
