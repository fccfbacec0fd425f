import type { Indicator, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";

type Owned = { readonly code: string; readonly indicator: Indicator };

/** Every indicator of the plan, wherever it stands: at a measure, in a project's tables, or over the whole plan. */
function listIndicators({ measures, projects, planIndicators }: Plan): readonly Owned[] {
  return [
    ...measures.flatMap(({ code, indicators }) => indicators.map((indicator) => ({ code, indicator }))),
    ...projects.flatMap(({ name, kpis, overviewIndicators, pageIndicators }) => [
      ...kpis.map((kpi) => ({ code: kpi.measure, indicator: kpi })),
      ...[...overviewIndicators, ...pageIndicators].map((indicator) => ({ code: name, indicator })),
    ]),
    ...planIndicators.map((indicator) => ({ code: "", indicator })),
  ];
}

function judge({ code, indicator }: Owned): readonly Found[] {
  const { name, baseline, forecast, actual, target, yearly } = indicator;
  const figures = new Map([baseline, forecast, actual, target, ...yearly.map(({ figure }) => figure)].flatMap((figure) => (figure ? [[figure.place.cell, figure]] : [])));
  return [...figures.values()].flatMap(({ quantity, place, text }) =>
    quantity.state === "unreadable" ? [{ place, data: { code, indicator: name ?? "", text, why: quantity.why } }] : [],
  );
}

export const figureUnreadable: Check = {
  id: "figure-unreadable",
  group: "figures",
  severity: "error",
  run: ({ plan }) => {
    const indicators = listIndicators(plan);
    return indicators.length === 0 ? { notRun: "no-indicators" } : { looked: indicators.length, found: indicators.flatMap(judge) };
  },
};
