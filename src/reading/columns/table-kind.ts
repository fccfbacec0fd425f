import type { TableKind } from "../reading";
import { saysProject } from "../rows/lines";
import type { Context } from "../scope";
import type { Column } from "./header";
import type { Role } from "./roles";

const FIGURES: readonly Role[] = ["baseline", "actual", "target", "year", "forecast"];
const GOALS_ENOUGH = 10;

/** What a table is, from what its columns hold and what stands above it; `null` for no table of a plan. */
export function kindOf(columns: readonly Column[], context: Context): TableKind | null {
  const at = (role: Role) => columns.find((column) => column.role === role)?.column;
  const has = (...roles: readonly Role[]) => roles.every((role) => at(role) !== undefined);
  const any = (...roles: readonly Role[]) => roles.some((role) => at(role) !== undefined);
  const measure = any("measure", "measureCode");
  const goals = columns.filter(({ role }) => role === "goalMark").length >= GOALS_ENOUGH || has("goals");

  if (has("indicator") && any(...FIGURES)) {
    const direction = at("direction") ?? at("work");
    const beside = direction !== undefined && direction > (at("indicator") ?? 0);
    if (measure && (beside || has("directionLevel"))) return "evaluation-list";
    if (context.project || has("project")) return direction !== undefined || measure ? "kpi-table" : "project-indicators";
    if (direction !== undefined) return "kpi-table";
    if (measure) return any("letter", "quantitative", "overall") ? "evaluation-list" : "indicator-list";
    if (context.measure) return "indicator-list";
    const heads = [...context.lines, columns.find(({ role }) => role === "indicator")?.heading ?? ""];
    return heads.some((line) => /プロジェクト(?:の)?(?:成果)?指標|プロジェクト別/.test(line)) ? "project-indicators" : "plan-indicators";
  }
  if (has("localIndicator") && measure) return "local-indicators";
  if (has("aim") && any("project", "field")) return "national-strategy";
  if (has("relatedPlan") && any("project", "measure", "measureCode")) return "related-plans";
  if (measure && !any("work", "direction") && columns.some(({ role, heading }) => role === "mark" && saysProject(heading))) return "project-matrix";
  if (has("district") && any("direction", "works", "workContent", "work", "measure", "policy")) return "districts";
  if (has("work") && (any("budget", "mark", "project") || has("year")) && (measure || any("direction") || context.measure)) return "works";
  // On a measure's own page its tables need no column for it.
  const ofMeasure = measure || context.measure !== null;
  if (ofMeasure && any("direction", "directionCode") && !has("indicator")) return "direction-list";
  if (measure && goals) return "goals";
  if (ofMeasure && any("overall", "quantitative", "qualitative", "letter", "selfAssessment") && !has("indicator")) return "measure-grades";
  if (has("measure") && any("measureCode", "policy", "policyCode", "policyGroup", "department", "policyGoal")) return "measure-master";
  return null;
}
