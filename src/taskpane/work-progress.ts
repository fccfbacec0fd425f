import type { Step } from "../actions/steps";

/** So often the picture changes at most, in milliseconds. */
const OFTEN = 150;

/**
 * How far long work is, beside the state of the pane: whoever shows it is drawn anew, and not the whole pane with it. What is
 * being done is named only for work that lasts, so that short work is not read out piece by piece.
 */
export class WorkProgress {
  #shown: Step | null = null;
  #changed = 0;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): Step | null => this.#shown;

  readonly begin = (): void => {
    this.#show(null);
  };

  readonly tell = (step: Step): void => {
    // From here on it can't be stopped, and a person has to know at once.
    const writes = step.doing === "writing" && this.#shown?.doing !== "writing";
    if (writes || this.now() - this.#changed >= OFTEN) this.#show(step);
  };

  #show(step: Step | null): void {
    this.#shown = step;
    this.#changed = this.now();
    for (const listener of this.#listeners) listener();
  }
}
