import { replaceProject } from "../change-plan";
import type { Fault } from "../fault";

/** One in the last place: near enough that nothing else is wrong with it. */
export const nudge = (digits: string) => digits.replace(/[0-9]$/, (last) => String(last === "0" ? 1 : Number(last) - 1));

/** The page of a project goes on with another indicator, or with another target, than the overview. */
export const overviewDiffers: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice, told }) {
    const project = dice.pick(plan.projects);
    const [first, ...others] = project?.page ?? [];
    if (!project || !first || !told.has("page")) return null;
    const { target } = first;
    const changed = target.state === "value" && dice.below(2) === 0 ? { ...first, target: { ...target, digits: nudge(target.digits) } } : { ...first, name: `${first.name ?? ""}の増加率` };
    return { plan: replaceProject(plan, project, { ...project, page: [changed, ...others] }), what: `page of project ${project.number}: ${first.name ?? ""} changed` };
  },
};
