import type { Difference } from "../../grading/difference";
import { differenceOfLetter } from "../../grading/difference-of-letter";
import { differenceOfLevel } from "../../grading/difference-of-level";
import type { GradedIndicator, GradedMeasure, GradedPlan, Level } from "../../grading/graded-plan";
import { explainGrade, explainQualitative, explainQuantitative, sayLetterDifference, sayLevelDifference, wholeStep } from "../../messages/explanations";
import type { Language } from "../../messages/language";
import { suggestGoals } from "../../plan/goals/suggest-goals";
import type { GoalSuggestion } from "../../plan/goals/suggest-goals";
import { deriveProjectMarks } from "../../plan/project-marks";
import { reportFigure, reportYearly } from "./figures";

const reportDifference = (difference: Difference | null, say: (difference: Difference) => string) => difference && { kind: difference.kind, message: say(difference) };

function reportNext(graded: GradedIndicator, of: GradedPlan) {
  const next = wholeStep(graded, of);
  return next && { letter: next.letter, missing: next.missing.toDecimal(), unit: next.unit, way: next.way, part: next.part };
}

function reportIndicator(own: GradedIndicator, of: GradedPlan, language: Language) {
  const { indicator, grade } = own;
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
    explanation: explainGrade(language, own, of.scheme),
    difference: reportDifference(differenceOfLetter(own, of), (difference) => sayLetterDifference(language, difference, of.scheme)),
    next: reportNext(own, of),
  };
}

const reportLevel = ({ mean, level }: Level) => ({ mean: mean?.toString() ?? null, level });

const reportSuggestion = ({ goal, evidence }: GoalSuggestion) => ({ goal, words: evidence.map(({ word, source, field, place }) => ({ word, source, in: field, ...place })) });

export function reportMeasure(graded: GradedMeasure, of: GradedPlan, language: Language) {
  const { measure, indicators, quantitative, qualitative } = graded;
  const { plan, scheme } = of;
  const say = (difference: Difference) => sayLevelDifference(language, difference);
  return {
    code: measure.code,
    name: measure.name,
    policy: measure.policy,
    department: measure.department,
    overall: measure.overall?.text ?? null,
    ...measure.place,
    indicators: indicators.map((indicator) => reportIndicator(indicator, of, language)),
    directions: measure.directions.map(({ code, name, recorded, place }) => ({ code, name, recorded: recorded?.text ?? null, ...place })),
    quantitative: {
      ...reportLevel(quantitative.computed),
      fromRecorded: reportLevel(quantitative.fromRecorded),
      recorded: quantitative.recorded?.text ?? null,
      explanation: explainQuantitative(language, graded, scheme),
      difference: reportDifference(differenceOfLevel(quantitative, quantitative.fromRecorded, scheme.quantitative), say),
    },
    qualitative: {
      ...reportLevel(qualitative.computed),
      recorded: qualitative.recorded?.text ?? null,
      explanation: explainQualitative(language, graded, scheme),
      difference: reportDifference(differenceOfLevel(qualitative, null, scheme.qualitative), say),
    },
    goals: measure.goals.map(({ goal }) => goal),
    suggestedGoals: measure.goals.length > 0 ? [] : suggestGoals(plan, measure).map(reportSuggestion),
    projects: deriveProjectMarks(plan, measure.code).map(({ project, directions, mark }) => ({ project, directions, mark })),
  };
}
