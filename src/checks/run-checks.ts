import type { GradedPlan } from "../grading/graded-plan";
import type { Check } from "./check";
import type { CheckReport, CheckRun, Finding } from "./finding";

function runCheck({ id, severity, run }: Check, plans: readonly GradedPlan[]): { readonly state: CheckRun; readonly findings: readonly Finding[] } {
  const results = plans.map(run);
  const ran = results.flatMap((result) => ("found" in result ? [result] : []));
  const refused = results.flatMap((result) => ("notRun" in result ? [result.notRun] : []));
  return {
    state:
      ran.length > 0
        ? { id, state: "ran", looked: ran.reduce((total, { looked }) => total + looked, 0) }
        : { id, state: "not-run", why: refused[0] ?? "no-plan" },
    findings: ran.flatMap(({ found }) => found.map((each) => ({ check: id, severity: each.severity ?? severity, place: each.place, data: each.data, also: each.also ?? [], measure: each.measure ?? each.data["code"] ?? null, mend: each.mend ?? null }))),
  };
}

/** Knows none of the checks; findings stand in the order of the checks and, within one, of the plan. */
export function runChecks(checks: readonly Check[], plans: readonly GradedPlan[]): CheckReport {
  const runs = checks.map((check) => runCheck(check, plans));
  return { findings: runs.flatMap(({ findings }) => findings), checks: runs.map(({ state }) => state) };
}
