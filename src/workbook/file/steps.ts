/**
 * Work that can be done a little at a time, so that a page stays alive meanwhile. Each step tells how many bytes of
 * the book it has got through.
 */
export type Steps<Result> = Generator<number, Result>;

/** All steps at once, for whoever has nothing else to do. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
