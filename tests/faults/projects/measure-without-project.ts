import type { PlainPlan, PlainProject } from "../../layouts/plain-plan";
import { codeOf } from "../change-plan";
import type { Fault } from "../fault";

function without({ sections, ...project }: PlainProject, code: string): PlainProject {
  return { ...project, sections: sections.map((section) => ({ ...section, kpis: section.kpis.filter((kpi) => codeOf({ code: kpi.measure }) !== code) })).filter(({ kpis }) => kpis.length > 0) };
}

/** No project takes up this measure any more. */
export const measureWithoutProject: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const measure = dice.pick(plan.measures);
    if (!measure) return null;
    const projects = plan.projects.map((project) => without(project, codeOf(measure)));
    if (projects.some(({ sections }) => sections.length === 0)) return null;
    const changed: PlainPlan = { ...plan, projects, everyProject: projects };
    return { plan: changed, what: `${codeOf(measure)} in no project` };
  },
};
