import { replaceProject } from "../change-plan";
import type { PlainIndicator } from "../../layouts/plain-plan";
import type { Fault } from "../fault";

const nameless = (indicator: PlainIndicator): PlainIndicator => ({ ...indicator, name: null, baseline: { state: "empty" }, target: { state: "empty" }, actual: { state: "empty" }, yearly: indicator.yearly.map(() => ({ state: "empty" })) });

/** All KPIs of one project are still to come. */
export const projectEmpty: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const project = dice.pick(plan.projects);
    if (!project || plan.projects.length < 2) return null;
    const sections = project.sections.map((section) => ({ ...section, kpis: section.kpis.map((kpi) => ({ ...kpi, indicators: kpi.indicators.slice(0, 1).map(nameless) })) }));
    return { plan: replaceProject(plan, project, { ...project, sections }), what: `project ${project.number} without KPIs` };
  },
};
