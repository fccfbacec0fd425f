import type { Rung } from "./read-ladder";
import type { SchemePage } from "./scheme-page";

type At = { readonly nameAt: number; readonly boundAt: number };

function judgeNames(page: SchemePage, rungs: readonly Rung[], { nameAt }: At): void {
  rungs.forEach(({ name, row }, index) => {
    if (rungs.findIndex((other) => other.name === name) < index) page.fail("letter-twice", row, nameAt);
  });
}

/** Each letter lies below the one before it, as far as both are held against the same rate. */
function judgeOrder(page: SchemePage, steps: readonly Rung[], { boundAt }: At): void {
  steps.forEach(({ lower, from, of, row }, index) => {
    const before = steps.slice(0, index).findLast((other) => other.of === of && other.lower !== null);
    if (lower === null || !before?.lower) return;
    const order = lower.compare(before.lower);
    if (order > 0) page.fail("wrong-order", row, boundAt, page.text(row, boundAt), before.name);
    // From 80 % on, and above 80 %: of these two the first takes all of the second.
    else if (order === 0 && !(before.from === ">" && from === ">=")) page.fail("overlap", row, boundAt, page.text(row, boundAt), before.name);
  });
}

/** Where a row names its upper end too, it begins where the letter above it ends. */
function judgeUpperEnds(page: SchemePage, ladder: readonly Rung[], { boundAt }: At): void {
  ladder.forEach(({ upper, closed, row, of, kind }, index) => {
    if (upper === null) return;
    const above = ladder.slice(0, index).findLast((other) => kind === "lowest" || other.of === of);
    if (!above) {
      page.fail("gap", row, boundAt);
      return;
    }
    if (above.lower === null) return;
    const order = upper.compare(above.lower);
    const meets = closed === null || closed === (above.from === ">");
    if (order < 0 || (order === 0 && !meets && !closed)) page.fail("gap", row, boundAt, page.text(row, boundAt), above.name);
    else if (order > 0 || !meets) page.fail("overlap", row, boundAt, page.text(row, boundAt), above.name);
  });
}

/** Every rate has one letter and every letter its rates. */
export function judgeLadder(page: SchemePage, rungs: readonly Rung[], nameAt: number, boundAt: number): void {
  const at = { nameAt, boundAt };
  const ladder = rungs.filter(({ kind }) => kind === "step" || kind === "lowest");
  const steps = ladder.filter(({ kind }) => kind === "step");
  const [lowest, ...others] = ladder.filter(({ kind }) => kind === "lowest");
  judgeNames(page, rungs, at);
  judgeOrder(page, steps, at);
  judgeUpperEnds(page, ladder, at);
  for (const { row } of others) page.fail("overlap", row, boundAt, page.text(row, boundAt), lowest?.name ?? "");
  const last = steps.at(-1);
  if (!lowest) page.fail("gap", last?.row ?? rungs[0]?.row ?? 0, boundAt, last?.name ?? "");
  else if (last && last.row > lowest.row) page.fail("wrong-order", lowest.row, boundAt, page.text(lowest.row, boundAt), last.name);
  const extras = (["unavailable", "withoutTarget"] as const).flatMap((kind) => rungs.filter((rung) => rung.kind === kind).slice(1));
  for (const extra of extras) page.fail("overlap", extra.row, boundAt, page.text(extra.row, boundAt));
}
