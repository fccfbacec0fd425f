import type { Store } from "../kept-choices";

const KEY = "hyoka.first-run";

/**
 * Whether the pane was never used here. Where a browser keeps nothing this can't be known; cards that come back each time
 * would be in everybody's way, so nobody sees them there unasked.
 */
export function isFirstRun(store: Store | null): boolean {
  try {
    return store !== null && store.getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** From now on the cards come only when they are called. */
export function keepFirstRunDone(store: Store | null): void {
  try {
    store?.setItem(KEY, "done");
  } catch {
    // Full or refused: they are closed for now.
  }
}
