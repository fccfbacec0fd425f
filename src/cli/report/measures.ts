import type { GradedIndicator, GradedMeasure, Level } from "../../grading/graded-plan";
import { suggestGoals } from "../../plan/goals/suggest-goals";
import type { GoalSuggestion } from "../../plan/goals/suggest-goals";
import type { Plan } from "../../plan/plan";
import { deriveProjectMarks } from "../../plan/project-marks";
import { reportFigure, reportYearly } from "./figures";

function reportIndicator({ indicator, grade }: GradedIndicator) {
  const graded = grade.state === "graded" ? grade : null;
  return {
    name: indicator.name,
    ...indicator.place,
    unit: indicator.unit,
    baseline: reportFigure(indicator.baseline),
    forecast: reportFigure(indicator.forecast),
    actual: reportFigure(indicator.actual),
    target: reportFigure(indicator.target),
    yearly: reportYearly(indicator),
    better: grade.better.way,
    formula: graded?.formula ?? null,
    rate: graded?.rate?.toString() ?? null,
    grade: grade.state === "none" ? null : grade.grade,
    why: grade.state === "none" ? grade.why : null,
    recorded: indicator.recorded?.text ?? null,
  };
}

const reportLevel = ({ mean, level }: Level) => ({ mean: mean?.toString() ?? null, level });

const reportSuggestion = ({ goal, evidence }: GoalSuggestion) => ({ goal, words: evidence.map(({ word, source, field, place }) => ({ word, source, in: field, ...place })) });

export function reportMeasure({ measure, indicators, quantitative, qualitative }: GradedMeasure, plan: Plan) {
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
    goals: measure.goals.map(({ goal }) => goal),
    suggestedGoals: measure.goals.length > 0 ? [] : suggestGoals(plan, measure).map(reportSuggestion),
    projects: deriveProjectMarks(plan, measure.code),
  };
}
