import type { CheckId, CheckRun } from "./finding";

/** Checks that could not be made for one reason: in one plan, or in all of them where `plan` is `null`. */
export type NotMade = { readonly plan: string | null; readonly why: string; readonly checks: readonly CheckId[] };

type Idle = { readonly id: CheckId; readonly plan: string | null; readonly why: string };

function idleIn(run: CheckRun): readonly Idle[] {
  if (run.state === "not-run" && run.why !== null) return [{ id: run.id, plan: null, why: run.why }];
  return run.unlooked.map(({ plan, why }) => ({ id: run.id, plan, why }));
}

/** Each plan and reason once, with its checks, in the order of the checks. */
export function listNotMade(runs: readonly CheckRun[]): readonly NotMade[] {
  const groups = new Map<string, { readonly plan: string | null; readonly why: string; readonly checks: CheckId[] }>();
  for (const { id, plan, why } of runs.flatMap(idleIn)) {
    const key = [plan ?? "", why].join("\u001f");
    const group = groups.get(key) ?? { plan, why, checks: [] };
    groups.set(key, group);
    group.checks.push(id);
  }
  return [...groups.values()];
}
