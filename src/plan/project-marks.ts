import type { Place } from "../workbook/place";
import type { ChosenMark, Kpi, Plan, Project } from "./plan";

export type ProjectMark = "○" | "◎";
export type MeasureInProject = {
  readonly project: string;
  readonly directions: readonly string[];
  readonly mark: ProjectMark;
  /** The cell of 設定 where a person chose the mark. */
  readonly chosenIn?: Place;
};

/** What follows from these rows of a project, all of one measure. */
function markOfRows(project: Project, rows: readonly Kpi[]): MeasureInProject | null {
  if (rows.length === 0) return null;
  const directions = [...new Set(rows.flatMap(({ direction }) => direction ?? []))].sort((a, b) => Number(a) - Number(b));
  return { project: project.code, directions, mark: directions.length >= 2 ? "◎" : "○" };
}

/** What follows from the tables of the projects alone. */
export const linkedMark = (project: Project, measure: string): MeasureInProject | null => markOfRows(project, project.kpis.filter((kpi) => kpi.measure === measure));

/** A mark chosen in 設定 counts over the links. */
function markOf(project: Project, linked: MeasureInProject | null, chosen: ChosenMark | undefined): MeasureInProject | null {
  if (!chosen) return linked;
  return chosen.mark === "" ? null : { project: project.code, directions: linked?.directions ?? [], mark: chosen.mark, chosenIn: chosen.place };
}

const isOf = (project: Project) => ({ table, column }: ChosenMark) => table === "projects" && column === project.code;

/** One linked direction gives ○, two or more different ones ◎; two rows on the same direction are one. */
export function deriveProjectMarks(plan: Plan, measure: string): readonly MeasureInProject[] {
  return plan.projects.flatMap((project) => markOf(project, linkedMark(project, measure), plan.chosenMarks.filter(isOf(project)).find((each) => each.measure === measure)) ?? []);
}

/** The same for all measures at once, by their codes; the rows of a project are gone through only once. */
export function listProjectMarks(plan: Plan): ReadonlyMap<string, readonly MeasureInProject[]> {
  const marks = new Map<string, MeasureInProject[]>();
  const add = <Row>(rows: Map<string, Row[]>, measure: string, row: Row) => {
    const own = rows.get(measure);
    if (own) own.push(row);
    else rows.set(measure, [row]);
  };
  for (const project of plan.projects) {
    const rows = new Map<string, Kpi[]>();
    for (const kpi of project.kpis) add(rows, kpi.measure, kpi);
    // Where a mark was chosen twice the first one counts: a map keeps the last.
    const chosen = new Map(plan.chosenMarks.filter(isOf(project)).reverse().map((each) => [each.measure, each]));
    for (const measure of new Set([...rows.keys(), ...chosen.keys()])) {
      const mark = markOf(project, markOfRows(project, rows.get(measure) ?? []), chosen.get(measure));
      if (mark) add(marks, measure, mark);
    }
  }
  return marks;
}
