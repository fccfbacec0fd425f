import type { Evaluation } from "../../actions/evaluate";
import { listMarkChanges } from "../../actions/matrix-marks";
import type { MarkChange } from "../../actions/matrix-marks";
import type { UnmadeSheet } from "../../actions/plan-sheets";
import { isAccepted } from "../../checks/answers";
import { sayFinding } from "../../messages/checks";
import type { Language } from "../../messages/language";
import type { WrittenSheet } from "../../workbook/draft";
import { reportPlan } from "./plans";
import { reportScheme, reportSchemeProblem } from "./scheme";
import { reportQuestion, reportTable } from "./tables";

const reportMark = ({ plan, table, measure, column, before, after, place }: MarkChange, taken: boolean) => ({
  plan,
  table,
  measure,
  goal: table === "goals" ? Number(column) : null,
  project: table === "projects" ? column : null,
  before,
  after,
  ...place,
  taken,
});

/** The shape is documented in docs/json.md, and others build on it: what is absent is null, lists are never null. */
export function reportEvaluation(evaluation: Evaluation, written: readonly WrittenSheet[], language: Language, version: string, { taken = [], unmade = [] }: { readonly taken?: readonly MarkChange[]; readonly unmade?: readonly UnmadeSheet[] } = {}) {
  const { tables, questions, unread, leftOut, outside, plans, report } = evaluation;
  return {
    hyoka: version,
    tables: tables.map(reportTable),
    questions: questions.map(reportQuestion),
    unread: unread.map(({ place, text, why }) => ({ ...place, text, why })),
    leftOut,
    outside,
    scheme: reportScheme(evaluation),
    schemeProblems: evaluation.schemeProblems.map((problem) => reportSchemeProblem(problem, language)),
    plans: plans.map((plan) => reportPlan(plan, language)),
    findings: report.findings.map((finding) => ({
      check: finding.check,
      group: finding.group,
      severity: finding.severity,
      ...finding.place,
      message: sayFinding(language, finding),
      mend: finding.mend,
      also: finding.also,
      count: finding.count,
      plan: finding.plan,
      measure: finding.measure,
      department: finding.department,
      measures: finding.measures,
      departments: finding.departments,
      key: finding.key,
      digest: finding.digest,
      answer: finding.answer.state,
      accepted: isAccepted(finding),
      reason: finding.answer.reason === "" ? null : finding.answer.reason,
      reasonIn: finding.answer.reason === "" ? null : finding.answer.reasonIn,
      evidence: finding.data,
    })),
    checks: report.checks,
    markChanges: [...taken.map((change) => reportMark(change, true)), ...listMarkChanges(evaluation).map((change) => reportMark(change, false))],
    written: written.map(({ kind, sheet, range, copy }) => ({ kind, sheet, range, copy: copy ?? null })),
    unmade: unmade.map(({ kind, plan, why }) => ({ kind, plan: plan === "" ? null : plan, why })),
  };
}
