import { startTransition, useCallback, useReducer, useRef, useState } from "react";
import type { AnswerOutcome } from "../actions/accept-finding";
import { evaluate, type EvaluateOptions, type EvaluateOutcome, type Evaluation, type KeptSheet } from "../actions/evaluate";
import type { CheckOptions } from "../actions/evaluation";
import { readAgain } from "../actions/read-again";
import type { Carry } from "../actions/steps";
import type { Language } from "../messages/language";
import { sayDay } from "../messages/years";
import { useBeside } from "./beside";
import type { Noted } from "./noted";
import { StoppableWork } from "./stoppable-work";
import { WorkProgress } from "./work-progress";
import { Stopped } from "../workbook/run-in-slices";
import { WorkbookFailure } from "../workbook/failure";
import type { WrittenSheet } from "../workbook/draft";
import type { Workbook } from "../workbook/workbook";

/** `looked`: read and graded, and nothing was written. */
export type PaneOutcome =
  | EvaluateOutcome
  | { readonly state: "looked"; readonly evaluation: Evaluation }
  /** Something was said to a finding and written down; or it had changed meanwhile, and nothing was. */
  | { readonly state: "answered"; readonly accepted: boolean; readonly evaluation: Evaluation; readonly written: readonly WrittenSheet[]; readonly kept: readonly KeptSheet[] }
  | { readonly state: "changed"; readonly evaluation: Evaluation };

/** `chosen`: by the person; of what is made where nobody chose, nobody asks why a sheet is not among it. */
export type AskedSheets = { readonly kinds: readonly string[]; readonly chosen: boolean };

type State = {
  readonly working: boolean;
  /** The last outcome; it stays in view while the next one is made. */
  readonly outcome: PaneOutcome | null;
  readonly failure: WorkbookFailure | null;
  /** A person stopped the last step; `wrote` where what was chosen had been kept before. */
  readonly stopped: { readonly wrote: boolean } | null;
  /** A person chose not to overwrite the edits that were found. */
  readonly cancelled: boolean;
  /** What became of a person's choice. */
  readonly noted: Noted | null;
  /** The last outcome stays open under the hands of whoever works in it. */
  readonly stays: boolean;
  /** The kinds of sheets that were asked for by the last step; `null` where it was the evaluation. */
  readonly asked: AskedSheets | null;
  /** Counts the outcomes that begin anew: a form that was filled in for the one before belongs to another cell, perhaps. */
  readonly begun: number;
};

type Event =
  | { readonly type: "started"; readonly stays: boolean; readonly asked: AskedSheets | null }
  | { readonly type: "ended"; readonly outcome: PaneOutcome; readonly noted: Noted | null }
  | { readonly type: "failed"; readonly failure: WorkbookFailure }
  | { readonly type: "stopped"; readonly wrote: boolean }
  | { readonly type: "cancelled" };

const START: State = { working: false, outcome: null, failure: null, stopped: null, cancelled: false, noted: null, stays: false, asked: null, begun: 0 };

function follow(state: State, event: Event): State {
  switch (event.type) {
    case "started":
      return { ...state, working: true, failure: null, stopped: null, cancelled: false, noted: null, stays: event.stays, asked: event.asked };
    case "ended":
      return { ...state, working: false, outcome: event.outcome, failure: null, cancelled: false, noted: event.noted, begun: state.begun + (state.stays ? 0 : 1) };
    case "failed":
      return { ...state, working: false, failure: event.failure };
    case "stopped":
      return { ...state, working: false, stopped: { wrote: event.wrote } };
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

/** What is looked at beside the book itself. */
type Asked = Omit<CheckOptions, "carry"> & Required<Pick<EvaluateOptions, "others" | "date" | "carry">>;

type Step = {
  /** Evaluate and write, or only look. */
  readonly then: EvaluateOptions["edits"] | "look";
  /** What a person wants to know of the book, as it was just read. */
  readonly also?: (evaluation: Evaluation, carry: Carry) => Promise<unknown>;
  /** What a person chose, kept before the book is read anew. */
  readonly first?: (workbook: Workbook) => Promise<unknown>;
  /** What is written instead of an evaluation: an answer to a finding. */
  readonly answer?: { readonly accepts: boolean; readonly write: (workbook: Workbook, chosen: Pick<EvaluateOptions, "edits"> & Asked) => Promise<AnswerOutcome> };
  /** Whether the rules of form are looked at, in this step and those after it. */
  readonly form?: boolean;
  /** The same, where the pane says how it ended. */
  readonly note?: (workbook: Workbook, carry: Carry) => Promise<Noted>;
  /** These sheets are written, instead of those of the evaluation. */
  readonly sheets?: AskedSheets;
  /** The results stay in view meanwhile: the choice was made among them. */
  readonly stays?: true;
  /** The cell to be shown at the end; else the first sheet that was written. */
  readonly show?: { readonly sheet: string; readonly cell: string };
};

/** Carries a step out; `false` where it failed, or where another one was still under way. */
export type Take = (step: Step) => Promise<boolean>;

async function carryOut(workbook: Workbook, { then, answer, sheets }: Step, language: Language, asked: Asked): Promise<PaneOutcome> {
  if (then === "look") return { state: "looked", evaluation: await readAgain(workbook, asked) };
  if (!answer) return evaluate(workbook, { scheme: null, language, edits: then, ...asked, ...(sheets ? { sheets: sheets.kinds } : {}) });
  const outcome = await answer.write(workbook, { edits: then, ...asked });
  return outcome.state === "written" ? { ...outcome, state: "answered", accepted: answer.accepts } : outcome;
}

export function useEvaluation(workbook: Workbook, language: Language) {
  const [state, dispatch] = useReducer(follow, START);
  const { readOthers, onEvaluation } = useBeside();
  const [progress] = useState(() => new WorkProgress());
  const work = useRef<StoppableWork | null>(null);
  const last = useRef<Step>({ then: "ask" });
  const form = useRef(false);

  const take = useCallback<Take>(
    async (step) => {
      if (work.current !== null) return false;
      const own = new StoppableWork(progress.tell);
      const book = own.watch(workbook);
      work.current = own;
      last.current = step;
      form.current = step.form ?? form.current;
      progress.begin();
      dispatch({ type: "started", stays: step.stays ?? false, asked: step.sheets ?? null });
      try {
        await nextPaint();
        await step.first?.(book);
        const noted = (await step.note?.(book, own.carry)) ?? null;
        // What a person chose is kept by now; whoever tries again only wants the rest.
        last.current = { then: step.then, ...(step.answer ? { answer: step.answer } : {}), ...(step.sheets ? { sheets: step.sheets } : {}), ...(step.stays ? { stays: step.stays } : {}), ...(step.show ? { show: step.show } : {}), ...(step.also ? { also: step.also } : {}) };
        const outcome = await carryOut(book, step, language, { form: form.current, others: await readOthers(), date: sayDay(language, new Date()), carry: own.carry });
        await step.also?.(outcome.evaluation, own.carry);
        // Hundreds of rows may follow from it: they are drawn a little at a time.
        startTransition(() => { dispatch({ type: "ended", outcome, noted }); });
        onEvaluation(outcome.evaluation);
        const written = outcome.state === "written" ? outcome.written[0] : undefined;
        const sheet = noted?.shows ?? written?.sheet;
        const show = step.show ?? (sheet === undefined ? undefined : { sheet, cell: "A1" });
        if (show !== undefined) await workbook.select(show.sheet, show.cell);
        return true;
      } catch (error) {
        dispatch(error instanceof Stopped ? { type: "stopped", wrote: own.wrote } : { type: "failed", failure: toFailure(error) });
        return false;
      } finally {
        work.current = null;
      }
    },
    [workbook, language, readOthers, onEvaluation, progress],
  );

  const stop = useCallback(() => { work.current?.stop(); }, []);
  const run = useCallback((then: Step["then"]) => take({ then }), [take]);
  const retry = useCallback(() => take(last.current), [take]);
  /** The last step again, over the edits that were found or with a copy of them; what came before it is done. */
  const overwrite = useCallback((then: "overwrite" | "keep-copy" = "overwrite") => {
    const { answer, sheets } = last.current;
    return take({ then, ...(answer ? { answer } : {}), ...(sheets ? { sheets } : {}) });
  }, [take]);
  const fail = useCallback((error: unknown) => {
    dispatch({ type: "failed", failure: toFailure(error) });
  }, []);
  const cancel = useCallback(() => {
    dispatch({ type: "cancelled" });
  }, []);
  return { state, progress, run, take, stop, retry, overwrite, fail, cancel };
}
