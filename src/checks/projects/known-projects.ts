import { isCloseName } from "../../plan/close-names";
import type { Plan, Project } from "../../plan/plan";
import { codeListOf } from "../codes/code-list";
import { foldedName } from "../codes/mentioned";

type KnownProject = { readonly project: Project; readonly codes: ReadonlySet<string> };

const remembered = new WeakMap<Plan, readonly KnownProject[]>();

/**
 * The projects of the plan. A name that only one table has, and that is nearly another's, is a slip and no project:
 * what stands under it belongs to the other, and the slip is told by the check of names.
 */
export function knownProjects(plan: Plan): readonly KnownProject[] {
  const known = remembered.get(plan) ?? listKnown(plan);
  remembered.set(plan, known);
  return known;
}

function listKnown(plan: Plan): readonly KnownProject[] {
  const { projects } = plan;
  const { codes, listed } = codeListOf(plan, "project");
  const names = new Set(listed.map(({ name }) => foldedName(name)));
  const isListed = ({ code, name }: Project) => codes.has(code) || names.has(foldedName(name));
  const isKnown = (project: Project) => listed.length === 0 || isListed(project);
  const known = projects.filter(isKnown);
  return known.map((project) => ({
    project,
    codes: new Set([project.code, ...projects.filter((other) => !isKnown(other) && isCloseName(foldedName(other.name), foldedName(project.name))).map(({ code }) => code)]),
  }));
}
