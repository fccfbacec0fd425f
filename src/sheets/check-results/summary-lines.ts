import { isAccepted } from "../../checks/answers";
import type { AnsweredReport } from "../../checks/answers";
import type { CheckRun, Finding } from "../../checks/finding";
import { isAsked } from "../../checks/form/run-form";
import { listNotMade } from "../../checks/not-made";
import { sayCheck, sayNotRun } from "../../messages/checks";
import type { Language } from "../../messages/language";
import type { CheckResultsWords } from "../../messages/sheets/check-results";

/** Of more reasons than these the line would be a paragraph: they stand in the list of checks. */
const REASONS_SHOWN = 3;

/** What could not be checked in any plan. */
function sayNotMade(checks: readonly CheckRun[], language: Language, words: CheckResultsWords): string {
  const idle = checks.filter(({ state }) => state === "not-run");
  if (idle.length === 0) return words.allChecked;
  const groups = listNotMade(idle);
  const titles = (ids: readonly CheckRun["id"][]) => ids.map((id) => sayCheck(language, id));
  if (groups.length > REASONS_SHOWN) return words.notCheckedAndWhyBelow(idle.length, titles(idle.map(({ id }) => id)));
  return words.notChecked(idle.length, groups.map(({ plan, why, checks: ids }) => ({ why: plan === null ? sayNotRun(language, why) : words.ofPlan(plan, sayNotRun(language, why)), checks: titles(ids) })));
}

/** What was checked in one plan and not in another. */
function sayUnlooked(checks: readonly CheckRun[], words: CheckResultsWords): readonly string[] {
  const plans = checks.flatMap((run) => (run.state === "ran" ? run.unlooked.map(({ plan }) => plan) : []));
  const counts = [...new Set(plans)].map((plan) => ({ plan, count: plans.filter((other) => other === plan).length }));
  return counts.length === 0 ? [] : [words.notCheckedIn(counts)];
}

/** In one line each what came of it, what was checked, and what could not be: clean and not checked must never look alike. */
export function summaryOf({ findings, checks: all }: AnsweredReport, language: Language, words: CheckResultsWords): readonly string[] {
  const checks = all.filter(isAsked);
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return [
    findings.length === 0 ? words.clean : words.counts({ error: count("error"), warning: count("warning"), note: count("note"), accepted: findings.filter(isAccepted).length }),
    words.checked(checks.filter(({ state }) => state === "ran").length),
    [sayNotMade(checks, language, words), ...sayUnlooked(checks, words), ...(checks.length === all.length ? [] : [words.formNotAsked])].join(words.between),
    words.note,
  ];
}
