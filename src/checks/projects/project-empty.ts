import type { Check, Found } from "../check";
import { knownProjects } from "./known-projects";

/** A project to which no direction leads, or one without a single KPI: it stands in the plan, and nothing happens in it. */
export const projectEmpty: Check = {
  id: "project-empty",
  group: "projects",
  needs: ["no-project-links", "no-projects"],
  severity: "warning",
  run: ({ plan }) => {
    const projects = knownProjects(plan);
    if (projects.length === 0) return { notRun: "no-projects" };
    if (plan.projects.every(({ kpis }) => kpis.length === 0)) return { notRun: "no-project-links" };
    const found = projects.flatMap(({ project, codes }): readonly Found[] => {
      const kpis = plan.projects.filter(({ code }) => codes.has(code)).flatMap((own) => own.kpis);
      if (kpis.some(({ name }) => name !== null)) return [];
      return [{ place: project.place, data: { project: project.code, name: project.name, lacks: kpis.length === 0 ? "directions" : "kpis" } }];
    });
    return { looked: projects.length, found };
  },
};
