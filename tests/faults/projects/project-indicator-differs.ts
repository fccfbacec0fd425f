import type { PlainIndicator } from "../../layouts/plain-plan";
import { replaceProject, sayFigure } from "../change-plan";
import type { Fault } from "../fault";
import { nudge } from "./overview-differs";

/** A KPI becomes an outcome of its project, with a target of its own. */
export const projectIndicatorDiffers: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const project = dice.pick(plan.projects);
    const kpi = dice.pick(plan.measures.flatMap(({ indicators }) => indicators).filter(({ target }) => target.state === "value"));
    const [, ...others] = project?.overview ?? [];
    if (!project || !kpi || kpi.target.state !== "value") return null;
    const outcome: PlainIndicator = { ...kpi, target: { ...kpi.target, digits: nudge(kpi.target.digits) } };
    return { plan: replaceProject(plan, project, { ...project, overview: [outcome, ...others], page: [outcome, ...others] }), what: `project ${project.number}: ${kpi.name ?? ""} ${sayFigure(kpi.target)} → ${sayFigure(outcome.target)}` };
  },
};
