import type { Check, Found } from "../check";
import { codeListOf } from "../codes/code-list";
import { groupBy, splitDirection } from "../codes/mentioned";

/** A project takes up a direction that its measure doesn't have. A measure that is unknown altogether is told by the check of codes. */
export const directionUnknown: Check = {
  id: "direction-unknown",
  group: "projects",
  needs: ["no-direction-list", "no-project-links"],
  severity: "error",
  run: ({ plan }) => {
    if (!plan.lists.directions) return { notRun: "no-direction-list" };
    const linked = plan.projects.flatMap((project) => project.kpis.flatMap((kpi) => (kpi.direction === null ? [] : [{ project, kpi, code: `${kpi.measure}/${kpi.direction}` }])));
    if (linked.length === 0) return { notRun: "no-project-links" };
    const { codes } = codeListOf(plan, "direction");
    // A measure that the list leaves out altogether has directions of which nothing is known.
    const measures = new Set([...codes].map((code) => splitDirection(code).measure));
    const astray = linked.filter(({ kpi, code }) => measures.has(kpi.measure) && !codes.has(code));
    const found = [...groupBy(astray, ({ code }) => code).values()].flatMap((same): readonly Found[] => {
      const [first, ...others] = same;
      if (!first) return [];
      const { kpi, project } = first;
      const count = [...codes].filter((code) => code.startsWith(`${kpi.measure}/`)).length;
      const mentioned = plan.mentions.filter(({ of, code }) => of === "direction" && code === first.code);
      return [
        {
          place: mentioned[0]?.place ?? kpi.place,
          also: mentioned.length > 0 ? mentioned.slice(1).map(({ place }) => place) : others.map((other) => other.kpi.place),
          data: { code: kpi.measure, direction: kpi.direction ?? "", project: project.name, count: String(count) },
        },
      ];
    });
    return { looked: linked.length, found };
  },
};
