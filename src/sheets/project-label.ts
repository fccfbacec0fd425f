import type { Plan } from "../plan/plan";

/** A project by its name, or by its number where it has none. */
export function projectLabel({ projects }: Plan, code: string): string {
  const name = projects.find((project) => project.code === code)?.name ?? "";
  return name === "" ? code : name;
}
