import type { GradedPlan } from "../grading/graded-plan";
import type { Check, Found } from "./check";
import { UNANSWERED } from "./finding";
import type { CheckReport, CheckRun, Finding, Unlooked } from "./finding";
import { digestOfFound, keysOf } from "./identity";

function findingOf({ id, group, severity }: Check, { plan }: GradedPlan, found: Found, isOneOfSeveral: boolean): Finding {
  const measure = found.measure ?? found.data["code"] ?? null;
  return {
    check: id,
    group,
    severity: found.severity ?? severity,
    place: found.place,
    data: found.data,
    also: found.also ?? [],
    count: 1,
    cause: found.cause ?? null,
    plan: plan.name,
    measure,
    department: plan.measures.find(({ code }) => code !== "" && code === measure)?.department ?? null,
    mend: found.mend ?? null,
    ...keysOf(id, found, plan, isOneOfSeveral),
    digest: digestOfFound(found),
    answer: UNANSWERED,
  };
}

function commonReason(unlooked: readonly Unlooked[]): string | null {
  const [first, ...others] = new Set(unlooked.map(({ why }) => why));
  return others.length > 0 ? null : (first ?? "no-plan");
}

function runCheck(check: Check, plans: readonly GradedPlan[]): { readonly state: CheckRun; readonly findings: readonly Finding[] } {
  const results = plans.map((plan) => ({ plan, result: check.run(plan) }));
  const ran = results.flatMap(({ plan, result }) => ("found" in result ? [{ plan, ...result }] : []));
  const unlooked = results.flatMap(({ plan, result }): readonly Unlooked[] => ("notRun" in result ? [{ plan: plan.plan.name, why: result.notRun }] : []));
  return {
    state: ran.length > 0 ? { id: check.id, state: "ran", looked: ran.reduce((total, { looked }) => total + looked, 0), unlooked } : { id: check.id, state: "not-run", why: commonReason(unlooked), unlooked },
    findings: ran.flatMap(({ plan, found }) => found.map((each) => findingOf(check, plan, each, plans.length > 1))),
  };
}

/** Knows none of the checks; findings stand in the order of the checks and, within one, of the plan. */
export function runChecks(checks: readonly Check[], plans: readonly GradedPlan[]): CheckReport {
  const runs = checks.map((check) => runCheck(check, plans));
  return { findings: runs.flatMap(({ findings }) => findings), checks: runs.map(({ state }) => state) };
}
