import type { Indicator, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { groupBy } from "../codes/mentioned";
import { outcomeName } from "./outcome-names";
import { isSameFigure } from "./same-figure";

const FIGURES = ["baseline", "target"] as const;

/** Of KPIs of one name the first that holds the figure; those that disagree among themselves are told elsewhere. */
function listKpis(plan: Plan): ReadonlyMap<string, Indicator> {
  const all = [...plan.projects.flatMap(({ kpis }) => kpis), ...plan.measures.flatMap(({ indicators }) => indicators)].filter(({ name }) => name !== null);
  return new Map([...groupBy(all, ({ name }) => outcomeName(name))].flatMap(([name, [first]]) => (first ? [[name, first] as const] : [])));
}

function compare(project: string, outcome: Indicator, kpi: Indicator): Found | null {
  const differing = FIGURES.flatMap((figure) => {
    const [own, other] = [outcome[figure], kpi[figure]];
    return own && other && own.quantity.state !== "empty" && other.quantity.state !== "empty" && !isSameFigure(own, other) ? [{ figure, own, other }] : [];
  });
  const [first] = differing;
  if (!first) return null;
  const isBehind = differing.every(({ own, other }) => own.quantity.state === "pending" || other.quantity.state === "pending");
  return {
    place: first.own.place,
    also: differing.flatMap(({ own, other }) => [own.place, other.place]).slice(1),
    data: {
      project, indicator: outcome.name ?? "", case: isBehind ? "pending" : "differs", figures: differing.map(({ figure }) => figure).join(" "),
      own: differing.map(({ own }) => own.text).join(" → "), other: differing.map(({ other }) => other.text).join(" → "), otherSheet: first.other.place.sheet, otherCell: first.other.place.cell,
    },
    // Where the figure is still to come it need only be copied.
    ...(isBehind ? { severity: "note" as const } : {}),
  };
}

/** An outcome of a project that is a KPI as well has the same baseline and target in both places. */
export const projectIndicatorDiffers: Check = {
  id: "project-indicator-differs",
  group: "projects",
  needs: ["no-project-indicators"],
  severity: "warning",
  run: ({ plan }) => {
    const outcomes = plan.projects.flatMap(({ name, overviewIndicators, pageIndicators }) => [...pageIndicators, ...overviewIndicators].map((outcome) => ({ project: name, outcome })));
    if (outcomes.length === 0) return { notRun: "no-project-indicators" };
    const kpis = listKpis(plan);
    const found = outcomes.flatMap(({ project, outcome }): readonly Found[] => {
      const kpi = kpis.get(outcomeName(outcome.name));
      const differs = kpi && outcome.name !== null ? compare(project, outcome, kpi) : null;
      return differs ? [{ ...differs, cause: outcomeName(outcome.name) }] : [];
    });
    return { looked: outcomes.length, found };
  },
};
