import type { Plan, Project } from "./plan";

export type ProjectMark = "○" | "◎";
export type MeasureInProject = { readonly project: string; readonly directions: readonly string[]; readonly mark: ProjectMark };

function markOf(project: Project, measure: string): MeasureInProject | null {
  const rows = project.kpis.filter((kpi) => kpi.measure === measure);
  if (rows.length === 0) return null;
  const directions = [...new Set(rows.flatMap(({ direction }) => direction ?? []))].sort((a, b) => Number(a) - Number(b));
  return { project: project.code, directions, mark: directions.length >= 2 ? "◎" : "○" };
}

/** One linked direction gives ○, two or more different ones ◎; two rows on the same direction are one. */
export function deriveProjectMarks(plan: Plan, measure: string): readonly MeasureInProject[] {
  return plan.projects.flatMap((project) => markOf(project, measure) ?? []);
}
