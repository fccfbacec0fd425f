import { listMeasures } from "./list-measures";
import type { Measure, Plan, Project } from "./plan";
import { listProjectMarks, type MeasureInProject } from "./project-marks";

/** How much of a measure a project takes: the number of its directions, and at least what its mark says. */
export type HeatCell = { readonly project: string; readonly amount: number };

export type ProjectHeat = {
  readonly projects: readonly Project[];
  /** One for each measure, by policy; empty where it belongs to no project. */
  readonly rows: readonly { readonly measure: Measure; readonly cells: readonly HeatCell[] }[];
};

/** A mark that a person chose counts over the links: with ○ it is one, whatever the tables link. */
const amountOf = ({ mark, directions, chosenIn }: MeasureInProject) => (mark === "◎" ? Math.max(2, directions.length) : chosenIn ? 1 : Math.max(1, directions.length));

/** Whether any measure belongs to a project; quickly said, without looking at each pair of them. */
export function linksProjects({ measures, projects, chosenMarks }: Plan): boolean {
  const codes = new Set(measures.map(({ code }) => code));
  return projects.some(({ kpis }) => kpis.some(({ measure }) => codes.has(measure))) || chosenMarks.some(({ table, mark }) => table === "projects" && mark !== "");
}

/** `null` where no measure belongs to any project. */
export function heatProjects(plan: Plan): ProjectHeat | null {
  const marks = listProjectMarks(plan);
  const rows = listMeasures(plan).map((measure) => ({ measure, cells: (marks.get(measure.code) ?? []).map((mark) => ({ project: mark.project, amount: amountOf(mark) })) }));
  return rows.every(({ cells }) => cells.length === 0) ? null : { projects: plan.projects, rows };
}
