import type { PlainPlan } from "../plain-plan";

/** Two departments keep half of the measures and of the projects each; what is not theirs stands with the first. */
export function splitPlan(plan: PlainPlan): readonly PlainPlan[] {
  const half = Math.ceil(plan.measures.length / 2);
  const firstProjects = Math.ceil(plan.projects.length / 2);
  const part = (measures: PlainPlan["measures"], projects: PlainPlan["projects"]): PlainPlan => {
    const codes = new Set(measures.map(({ code }) => code));
    const numbers = new Set(projects.map(({ number }) => number));
    return { ...plan, measures, projects, strategy: plan.strategy.filter(({ project }) => numbers.has(project)), works: plan.works.filter(({ measure }) => codes.has(measure)) };
  };
  const first = part(plan.measures.slice(0, half), plan.projects.slice(0, firstProjects));
  const second = part(plan.measures.slice(half), plan.projects.slice(firstProjects));
  return [first, { ...second, planIndicators: [], districts: [] }];
}
