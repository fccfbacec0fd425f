import { isFirstRun, keepFirstRunDone } from "../../../src/taskpane/first-run/kept-first-run";
import type { Store } from "../../../src/taskpane/kept-choices";

function storeOf(): Store {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => { kept.set(key, value); } };
}

test("the cards are shown once", () => {
  const store = storeOf();
  expect(isFirstRun(store)).toBe(true);
  keepFirstRunDone(store);
  expect(isFirstRun(store)).toBe(false);
});

test("other things that are kept say nothing about it", () => {
  const store = storeOf();
  store.setItem("hyoka.language", "en");
  expect(isFirstRun(store)).toBe(true);
});

test("where nothing can be kept, they come only when they are called", () => {
  const refusing: Store = { getItem: () => { throw new Error("SecurityError"); }, setItem: () => { throw new Error("QuotaExceededError"); } };
  for (const store of [null, refusing]) {
    keepFirstRunDone(store);
    expect(isFirstRun(store)).toBe(false);
  }
});
