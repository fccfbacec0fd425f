import type { GradedPlan } from "../grading/graded-plan";
import { during, finish, type Pauses, type Steps } from "../workbook/steps";
import { resultOf, type Check, type CheckResult, type Found } from "./check";
import { UNANSWERED } from "./finding";
import type { CheckReport, CheckRun, Finding, Unlooked } from "./finding";
import { digestOfFound, factsOfFound, keysOf } from "./identity";

function findingOf({ id, group, severity }: Check, { plan }: GradedPlan, found: Found, isOneOfSeveral: boolean): Finding {
  const measure = found.measure ?? found.data["code"] ?? null;
  const measures = [...new Set(found.measures ?? (measure === null ? [] : [measure]))].filter((code) => code !== "");
  const departments = [...new Set(plan.measures.filter(({ code }) => measures.includes(code)).flatMap(({ department }) => department ?? []))];
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
    measures,
    departments,
    mend: found.mend ?? null,
    ...keysOf(id, found, plan, isOneOfSeveral),
    digest: digestOfFound(found),
    facts: factsOfFound(found),
    answer: UNANSWERED,
    ...(found.reckoned ? { reckoned: found.reckoned } : {}),
  };
}

function commonReason(unlooked: readonly Unlooked[]): string | null {
  const [first, ...others] = new Set(unlooked.map(({ why }) => why));
  return others.length > 0 ? null : (first ?? "no-plan");
}

type CheckedPlans = { readonly state: CheckRun; readonly findings: readonly Finding[] };

function* runCheck(check: Check, plans: readonly GradedPlan[]): Pauses<CheckedPlans> {
  const results: { readonly plan: GradedPlan; readonly result: CheckResult }[] = [];
  for (const plan of plans) {
    yield;
    results.push({ plan, result: yield* resultOf(check.run(plan)) });
  }
  const ran = results.flatMap(({ plan, result }) => ("found" in result ? [{ plan, ...result }] : []));
  const unlooked = results.flatMap(({ plan, result }): readonly Unlooked[] => ("notRun" in result ? [{ plan: plan.plan.name, why: result.notRun }] : []));
  const findings: Finding[] = [];
  for (const { plan, found } of ran) {
    for (const each of found) {
      yield;
      findings.push(findingOf(check, plan, each, plans.length > 1));
    }
  }
  return {
    findings,
    state: ran.length > 0 ? { id: check.id, state: "ran", looked: ran.reduce((total, { looked }) => total + looked, 0), unlooked } : { id: check.id, state: "not-run", why: commonReason(unlooked), unlooked },
  };
}

/** Knows none of the checks; findings stand in the order of the checks and, within one, of the plan. */
export function* runChecksInSteps(checks: readonly Check[], plans: readonly GradedPlan[]): Steps<CheckReport> {
  const runs: CheckedPlans[] = [];
  for (const check of checks) {
    const step = { done: runs.length, of: checks.length };
    runs.push(yield* during(step, runCheck(check, plans)));
  }
  return { findings: runs.flatMap(({ findings }) => findings), checks: runs.map(({ state }) => state) };
}

export const runChecks = (checks: readonly Check[], plans: readonly GradedPlan[]): CheckReport => finish(runChecksInSteps(checks, plans));
