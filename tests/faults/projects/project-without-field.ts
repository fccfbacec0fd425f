import type { Fault } from "../fault";

/** One project is left out of the table of the national strategy. */
export const projectWithoutField: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const project = dice.pick(plan.projects);
    const strategy = plan.strategy.filter((link) => link.project !== project?.number);
    if (!project || strategy.length === 0) return null;
    return { plan: { ...plan, strategy }, what: `project ${project.number} in no field` };
  },
};
