import type { Evaluation } from "../actions/evaluate";
import type { GradedIndicator, GradedMeasure, GradedPlan, Level } from "../grading/graded-plan";
import type { Language } from "../messages/language";
import { sayFinding } from "../messages/findings";
import type { Figure } from "../plan/plan";
import type { Amount } from "../quantity/quantity";
import type { WrittenSheet } from "../workbook/draft";

// The shape is documented in docs/json.md, and others build on it: what is absent is null, lists are never null.

const sayAmount = ({ value, unit, year, limit }: Amount) => ({ value: value.toDecimal(), unit, year, limit });

function reportFigure(figure: Figure | null) {
  if (!figure) return null;
  const { text, quantity } = figure;
  const nothing = { value: null, unit: null, year: null, limit: null };
  switch (quantity.state) {
    case "value":
      return { text, ...sayAmount(quantity.amount), state: "value", parts: [] };
    case "parts":
      return { text, ...nothing, state: "value", parts: quantity.parts.map(({ label, amount }) => ({ label, ...sayAmount(amount) })) };
    case "empty":
    case "unavailable":
    case "pending":
    case "unreadable":
      return { text, ...nothing, state: quantity.state, parts: [] };
  }
}

function reportIndicator({ indicator, grade }: GradedIndicator) {
  const graded = grade.state === "graded" ? grade : null;
  return {
    name: indicator.name,
    ...indicator.place,
    baseline: reportFigure(indicator.baseline),
    forecast: reportFigure(indicator.forecast),
    actual: reportFigure(indicator.actual),
    target: reportFigure(indicator.target),
    better: grade.better.way,
    formula: graded?.formula ?? null,
    rate: graded?.rate?.toString() ?? null,
    grade: grade.state === "none" ? null : grade.grade,
    why: grade.state === "none" ? grade.why : null,
    recorded: indicator.recorded?.text ?? null,
  };
}

const reportLevel = ({ mean, level }: Level) => ({ mean: mean?.toString() ?? null, level });

function reportMeasure({ measure, indicators, quantitative, qualitative }: GradedMeasure) {
  return {
    code: measure.code,
    name: measure.name,
    policy: measure.policy,
    department: measure.department,
    overall: measure.overall?.text ?? null,
    ...measure.place,
    indicators: indicators.map(reportIndicator),
    directions: measure.directions.map(({ code, name, recorded, place }) => ({ code, name, recorded: recorded?.text ?? null, ...place })),
    quantitative: {
      ...reportLevel(quantitative.computed),
      fromRecorded: reportLevel(quantitative.fromRecorded),
      recorded: quantitative.recorded?.text ?? null,
    },
    qualitative: { ...reportLevel(qualitative.computed), recorded: qualitative.recorded?.text ?? null },
    goals: [],
    projects: [],
  };
}

function reportPlan({ plan, measures }: GradedPlan) {
  return {
    id: plan.id,
    name: plan.name,
    policies: plan.policies.map(({ code, name, goal }) => ({ code, name, goal })),
    measures: measures.map(reportMeasure),
    projects: [],
    planIndicators: [],
    localIndicators: [],
    works: [],
    districts: [],
    nationalStrategy: [],
  };
}

export function reportEvaluation(evaluation: Evaluation, written: readonly WrittenSheet[], language: Language, version: string) {
  const { tables, unread, leftOut, plans, report } = evaluation;
  return {
    hyoka: version,
    tables,
    unread: unread.map(({ place, text, why }) => ({ ...place, text, why })),
    leftOut,
    plans: plans.map(reportPlan),
    findings: report.findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      ...finding.place,
      message: sayFinding(language, finding),
      evidence: finding.data,
    })),
    checks: report.checks,
    written,
  };
}
