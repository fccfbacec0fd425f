import { isMark } from "../columns/evidence";
import { readGoals } from "../goals";
import type { MeasureParts, PlanParts } from "../plan-parts";
import type { Scope } from "../scope";

/** 担当課 over several lines or with several names stays one text. */
const joined = (text: string) => text.replace(/\s*\r?\n\s*/g, "、").trim();

const NO_MARK = /^[-－―×✕✗]$/;

function readGoalCells(scope: Scope, row: number, measure: MeasureParts, parts: PlanParts): void {
  const list = scope.typed(row, "goals");
  if (list) {
    const { goals, strange } = readGoals(list.text);
    for (const goal of goals) parts.addGoal(measure, { goal, text: list.text, place: list.place });
    if (strange.length > 0) {
      const column = scope.column("goals")?.column ?? 0;
      scope.unmark(row, column);
      scope.setCellAside(row, column, "no-goal");
    }
  }
  for (const { column, goal } of scope.columnsOf("goalMark")) {
    const mark = scope.typedAt(row, column);
    if (!mark || goal === null || NO_MARK.test(mark.text)) continue;
    // The number itself in its column, or any mark, is a goal; a sentence is not.
    if (isMark(mark.text) || readGoals(mark.text).goals[0] === goal) parts.addGoal(measure, { goal, text: mark.text, place: mark.place });
    else {
      scope.unmark(row, column);
      scope.setCellAside(row, column, "no-goal");
    }
  }
}

/** What a row says of its measure itself; what was said before stands. */
export function readMeasureFields(scope: Scope, row: number, measure: MeasureParts, parts: PlanParts): void {
  const department = scope.typed(row, "department");
  if (department) measure.department ??= joined(department.text);
  const overall = scope.typed(row, "overall");
  if (overall) measure.overall ??= overall;
  const assessment = scope.typed(row, "selfAssessment");
  if (assessment) measure.selfAssessment ??= assessment;
  const quantitative = scope.typed(row, "quantitative");
  if (quantitative) measure.recordedQuantitative ??= quantitative;
  const qualitative = scope.typed(row, "qualitative");
  if (qualitative) measure.recordedQualitative ??= qualitative;
  readGoalCells(scope, row, measure, parts);
}
