import { WorkbookFailure } from "../failure";
import { Stopped } from "../run-in-slices";

/** Runs something after a while; what it answers stops it. */
export type Timer = (run: () => void, milliseconds: number) => () => void;

export const clockTimer: Timer = (run, milliseconds) => {
  const id = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(id);
  };
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    clockTimer(resolve, milliseconds);
  });

/** Excel on the web sometimes never answers, and a person may not want to wait. An answer that comes after all is nobody's any more. */
export function answerWithin<T>(answer: Promise<T>, milliseconds: number, timer: Timer, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = timer(() => {
      reject(new WorkbookFailure("NoAnswer"));
    }, milliseconds);
    const giveUp = () => {
      reject(new Stopped());
    };
    signal?.addEventListener("abort", giveUp);
    void answer.then(resolve, reject).finally(() => {
      signal?.removeEventListener("abort", giveUp);
      stop();
    });
  });
}
