import { likenessOf } from "../../plan/close-names";
import type { Check, Found } from "../check";
import { groupBy } from "../codes/mentioned";
import { outcomeName } from "./outcome-names";

const NEAR = 0.6;

/** A project follows a KPI that its measure doesn't list. Asked only where the measure lists indicators of its own. */
export const kpiNotAtMeasure: Check = {
  id: "kpi-not-at-measure",
  group: "projects",
  needs: ["no-measure-indicators", "no-project-links"],
  severity: "warning",
  run: ({ plan }) => {
    const measures = new Map(plan.measures.filter(({ indicators }) => indicators.length > 0).map((measure) => [measure.code, measure]));
    const followed = plan.projects.flatMap((project) => project.kpis.flatMap((kpi) => (kpi.name !== null && measures.has(kpi.measure) ? [{ project, kpi, name: kpi.name }] : [])));
    if (measures.size === 0) return { notRun: "no-measure-indicators" };
    if (followed.length === 0) return { notRun: "no-project-links" };
    const astray = followed.filter(({ kpi, name }) => !measures.get(kpi.measure)?.indicators.some((own) => outcomeName(own.name) === outcomeName(name)));
    const found = [...groupBy(astray, ({ kpi, name }) => `${kpi.measure}\n${outcomeName(name)}`).values()].flatMap((same): readonly Found[] => {
      const [first, ...others] = same;
      if (!first) return [];
      const { kpi, project, name } = first;
      const own = measures.get(kpi.measure)?.indicators ?? [];
      const [near] = own.map((indicator) => ({ indicator, likeness: likenessOf(outcomeName(indicator.name), outcomeName(name)) })).filter(({ likeness }) => likeness >= NEAR).sort((a, b) => b.likeness - a.likeness);
      return [
        {
          place: kpi.place,
          also: [...others.map((other) => other.kpi.place), ...(near ? [near.indicator.place] : [])],
          data: { code: kpi.measure, indicator: name, project: project.name, ...(near ? { near: near.indicator.name ?? "" } : {}) },
        },
      ];
    });
    return { looked: followed.length, found };
  },
};
