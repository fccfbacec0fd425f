import type { Kpi, Measure, Plan, Project } from "../../src/plan/plan";

const repeat = <T, R>(times: number, items: readonly T[], make: (item: T, copy: number) => R): readonly R[] => Array.from({ length: times }, (_, copy) => items.map((item) => make(item, copy))).flat();

/** `1-1-1` among as many further first numbers as the plan has: `6-1-1`. */
function shifted(code: string, copy: number, groups: number): string {
  const [first = "", ...rest] = code.split("-");
  return /^[0-9]+$/.test(first) ? [Number(first) + copy * groups, ...rest].join("-") : code;
}

const groupsOf = ({ policies }: Plan) => new Set(policies.map(({ code }) => code.split("-")[0])).size;

export type Times = { readonly measures: number; readonly projects: number; /** Of each row of a project's table. */ readonly kpis: number };

/** A plan so many times as large: the same measures under further policies, and further projects that take from them. */
export function enlargePlan(plan: Plan, times: Times): Plan {
  const groups = groupsOf(plan);
  const code = (own: string, copy: number) => shifted(own, copy, groups);
  const kpis = ({ kpis: own }: Project, copy: number) =>
    repeat(times.kpis, own, (kpi, index): Kpi => ({ ...kpi, measure: code(kpi.measure, copy % times.measures), name: kpi.name === null || index === 0 ? kpi.name : `${kpi.name}（その${index + 1}）` }));
  const projects = repeat(times.projects, plan.projects, (project, copy): Project => ({
    ...project,
    code: String(Number(project.code) + copy * plan.projects.length),
    name: copy === 0 ? project.name : `${project.name}（第${copy + 1}期）`,
    kpis: kpis(project, copy),
  }));
  return {
    ...plan,
    policies: repeat(times.measures, plan.policies, (policy, copy) => ({ ...policy, code: code(policy.code, copy) })),
    policyGroups: repeat(times.measures, plan.policyGroups, (group, copy) => ({ ...group, code: code(group.code, copy) })),
    measures: repeat(times.measures, plan.measures, (measure, copy): Measure => ({ ...measure, code: code(measure.code, copy), policy: measure.policy === null ? null : code(measure.policy, copy) })),
    localIndicators: repeat(times.measures, plan.localIndicators, (local, copy) => ({ ...local, measure: code(local.measure, copy) })),
    works: repeat(times.measures, plan.works, (work, copy) => ({ ...work, measure: code(work.measure, copy) })),
    projects,
    nationalStrategy: repeat(times.projects, plan.nationalStrategy, (link, copy) => ({ ...link, project: String(Number(link.project) + copy * plan.projects.length) })),
    typedMarks: [],
  };
}
