import { Stopped } from "../run-in-slices";
import { failureOf } from "./failures";
import { answerWithin, clockTimer, pause, type Timer } from "./watchdog";

/** How much may go over the wire at once, in bytes of JSON. */
export type Budget = { readonly request: number; readonly response: number };

/** How the host is asked. */
export type Host = {
  /** How long a request may go without an answer, in milliseconds. */
  readonly patience: number;
  readonly timer: Timer;
  /** Waits, for a person to finish typing. */
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly budget: Budget;
  /** Gives up waiting, where nothing is changed in the book. */
  readonly signal?: AbortSignal;
};

const DESKTOP: Budget = { request: Infinity, response: Infinity };
/** Excel on the web refuses 5 MB either way, and failed with requests of 3.3 MB that were within it. */
const WEB: Budget = { request: 2_500_000, response: 4_000_000 };

// Read as a text: the library's own enumeration is not there before Office has loaded.
const isOnTheWeb = () => String(Office.context.platform) === "OfficeOnline";

export function hostOf(options: Partial<Host>): Host {
  return {
    patience: options.patience ?? 30_000,
    timer: options.timer ?? clockTimer,
    pause: options.pause ?? pause,
    budget: options.budget ?? (isOnTheWeb() ? WEB : DESKTOP),
  };
}

/** Long questions are put together, and long answers taken in, a little at a time. */
type Later<T> = T | Promise<T>;

/**
 * One request: `queue` says what is wanted and answers how it is read afterwards.
 *
 * Each has a context of its own, so that nothing of a request given up on lives on in the next. `Excel.run` is not used:
 * it sends a request more to tidy up, and its `delayForCellEdit` would hold a request back until long after we gave up on it.
 */
export async function ask<T>(host: Host, queue: (context: Excel.RequestContext) => Later<() => Later<T>>): Promise<T> {
  if (host.signal?.aborted === true) throw new Stopped();
  try {
    const context = new Excel.RequestContext();
    const read = await queue(context);
    await answerWithin(context.sync(), host.patience, host.timer, host.signal);
    return await read();
  } catch (error) {
    throw error instanceof Stopped ? error : failureOf(error);
  }
}
