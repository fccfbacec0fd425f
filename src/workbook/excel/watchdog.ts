import { WorkbookFailure } from "../failure";

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

/** Excel on the web sometimes never answers. An answer that comes after all is nobody's any more. */
export function answerWithin<T>(answer: Promise<T>, milliseconds: number, timer: Timer): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = timer(() => {
      reject(new WorkbookFailure("NoAnswer"));
    }, milliseconds);
    answer.then(resolve, reject).finally(stop);
  });
}
