/** So long may one piece of work hold the page; a person notices 50. */
const SLICE = 16;

/** Somebody pressed 中止. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Lets the page draw and answer first. A message, since timers of a hidden page come once a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does stepwise work in tasks of its own, so that the page stays alive; rejects with `Stopped` at the next step once it was stopped. */
export async function runInSlices<Step, Result>(work: Generator<Step, Result>, { signal, onStep }: { readonly signal?: AbortSignal; readonly onStep?: (step: Step) => void } = {}): Promise<Result> {
  for (;;) {
    await pause();
    if (signal?.aborted === true) throw new Stopped();
    const until = performance.now() + SLICE;
    let step = work.next();
    while (step.done !== true && performance.now() < until) step = work.next();
    if (step.done === true) return step.value;
    onStep?.(step.value);
  }
}
