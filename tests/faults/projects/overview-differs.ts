import { replaceProject } from "../change-plan";
import type { Fault } from "../fault";

/** The page of a project goes on with another indicator, or with another target, than the overview. */
export const overviewDiffers: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice, told }) {
    const project = dice.pick(plan.projects);
    const [first, ...others] = project?.page ?? [];
    if (!project || !first || !told.has("page")) return null;
    const { target } = first;
    const changed = target.state === "value" && dice.below(2) === 0 ? { ...first, target: { ...target, digits: `${target.digits}7` } } : { ...first, name: `${first.name ?? ""}の増加率` };
    return { plan: replaceProject(plan, project, { ...project, page: [changed, ...others] }), what: `page of project ${project.number}: ${first.name ?? ""} changed` };
  },
};
