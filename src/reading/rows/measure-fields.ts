import type { MeasureParts, PlanParts } from "../plan-parts";
import type { Scope } from "../scope";
import { readGoalCells } from "./goal-cells";

/** 担当課 over several lines or with several names stays one text. */
const joined = (text: string) => text.replace(/\s*\r?\n\s*/g, "、").trim();

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
