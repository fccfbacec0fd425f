/** How far long work is: so much is done, of so much. */
export type Progress = { readonly done: number; readonly of: number };

/** Work that can be done a little at a time, so that a page stays alive meanwhile; a step says how far it is. */
export type Steps<Result, Step = Progress> = Generator<Step, Result, void>;

/** The same where whoever does the work can't know how far the whole is: only places at which it can be left for a while. */
export type Pauses<Result> = Generator<void, Result, void>;

/** The items, with a place to pause after every hundredth: for loops whose single rounds are short. */
export function* pausing<Item>(items: Iterable<Item>, take: (item: Item) => void, every = 100): Pauses<void> {
  let count = 0;
  for (const item of items) {
    take(item);
    count += 1;
    if (count % every === 0) yield;
  }
}

/** All steps at once, for whoever has nothing else to do. */
export function finish<Result>(steps: Steps<Result, unknown>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Says for each pause of a part how far the whole is. */
export function* during<Result, Step>(step: Step, work: Steps<Result, unknown>): Steps<Result, Step> {
  for (;;) {
    yield step;
    const next = work.next();
    if (next.done === true) return next.value;
  }
}

/** The same work, its steps said in another way. */
export function* saying<Result, Step, Said>(say: (step: Step) => Said, work: Steps<Result, Step>): Steps<Result, Said> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield say(next.value);
  }
}
