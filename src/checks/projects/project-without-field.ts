import type { Check } from "../check";
import { knownProjects } from "./known-projects";

/** A project that serves no aim of the national strategy: for a 総合戦略 each has to. */
export const projectWithoutField: Check = {
  id: "project-without-field",
  group: "projects",
  needs: ["no-national-strategy"],
  severity: "warning",
  run: ({ plan }) => {
    if (plan.nationalStrategy.length === 0) return { notRun: "no-national-strategy" };
    const projects = knownProjects(plan);
    const linked = new Set(plan.nationalStrategy.map(({ project }) => project));
    const without = projects.filter(({ codes }) => ![...codes].some((code) => linked.has(code)));
    // A name there that nobody knows may be the one that is missing: `code-unknown` says so.
    const strange = [...linked].filter((code) => !projects.some(({ codes }) => codes.has(code)));
    const found = without.length <= strange.length ? [] : without.map(({ project: { code, name, place } }) => ({ place, data: { project: code, name } }));
    return { looked: projects.length, found };
  },
};
