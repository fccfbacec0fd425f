import fc from "fast-check";
import { readWorkbooks } from "../../src/reading/read-workbooks";
import type { Snapshot } from "../../src/workbook/snapshot";
import { comparableOf } from "./comparable";
import type { Comparable } from "./comparable";
import { describeLayout } from "./layout";
import type { Layout } from "./layout";
import { sheetText } from "./sheet-text";

/** Every plan that is read out of the books, one after another. */
export function readAgain(books: readonly Snapshot[], layout: Layout): Comparable {
  const withUnits = layout.unitPlace === "cell" || layout.unitPlace === "column";
  return readWorkbooks(books).plans.flatMap((plan) => ["plan", ...comparableOf(plan, withUnits)]);
}

export function differences(expected: Comparable, seen: Comparable): readonly string[] {
  const missing = expected.filter((line) => !seen.includes(line)).map((line) => `- ${line}`);
  const extra = seen.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`);
  if (missing.length + extra.length > 0) return [...missing, ...extra];
  return JSON.stringify(expected) === JSON.stringify(seen) ? [] : ["the same lines, but not as often or in another order:", ...seen.map((line) => `  ${line}`)];
}

/** How many pairs a property tries in all: a soak run is the same with more of them. */
export const PAIRS = Number(process.env.HYOKA_SOAK ?? 2_400);

/** The same pairs every time, so that a failure is the change's own; a soak run looks for new ones. */
const SEED = process.env.HYOKA_SOAK === undefined || process.env.HYOKA_SEED !== undefined ? { seed: Number(process.env.HYOKA_SEED ?? 20_261_120) } : {};

/** Fails with what a person needs: the seed, the steps that were chosen, what differs, and the sheets. */
export function assertProperty<T>(arbitrary: fc.Arbitrary<T>, numRuns: number, judge: (sample: T) => { readonly layout: Layout; readonly books: readonly Snapshot[]; readonly wrong: readonly string[] }): void {
  const result = fc.check(fc.property(arbitrary, (sample) => judge(sample).wrong.length === 0), { numRuns, ...SEED });
  if (!result.failed) return;
  const sample = result.counterexample?.[0];
  const judged = sample === undefined ? null : judge(sample);
  throw new Error([
    `after ${result.numRuns} of ${numRuns} pairs; again with HYOKA_SEED=${result.seed}`,
    `layout: ${judged ? describeLayout(judged.layout) : "unknown"}`,
    ...(judged?.wrong ?? []),
    sheetText(judged?.books ?? []),
  ].join("\n"));
}
