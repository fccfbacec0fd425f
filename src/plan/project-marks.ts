import type { Place } from "../workbook/place";
import type { Plan, Project } from "./plan";

export type ProjectMark = "○" | "◎";
export type MeasureInProject = {
  readonly project: string;
  readonly directions: readonly string[];
  readonly mark: ProjectMark;
  /** The cell of 設定 where a person chose the mark. */
  readonly chosenIn?: Place;
};

/** What follows from the tables of the projects alone. */
export function linkedMark(project: Project, measure: string): MeasureInProject | null {
  const rows = project.kpis.filter((kpi) => kpi.measure === measure);
  if (rows.length === 0) return null;
  const directions = [...new Set(rows.flatMap(({ direction }) => direction ?? []))].sort((a, b) => Number(a) - Number(b));
  return { project: project.code, directions, mark: directions.length >= 2 ? "◎" : "○" };
}

/** One linked direction gives ○, two or more different ones ◎; two rows on the same direction are one. A mark chosen in 設定 counts over both. */
export function deriveProjectMarks(plan: Plan, measure: string): readonly MeasureInProject[] {
  return plan.projects.flatMap((project) => {
    const linked = linkedMark(project, measure);
    const chosen = plan.chosenMarks.find((each) => each.table === "projects" && each.measure === measure && each.column === project.code);
    if (!chosen) return linked ?? [];
    return chosen.mark === "" ? [] : [{ project: project.code, directions: linked?.directions ?? [], mark: chosen.mark, chosenIn: chosen.place }];
  });
}
