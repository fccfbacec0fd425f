import type { PlainDirection, PlainFigure, PlainIndicator, PlainKpi, PlainMeasure, PlainPlan, PlainProject } from "../layouts/plain-plan";
import type { Ground } from "./fault";

export const codeOf = ({ code }: Pick<PlainMeasure, "code">) => code.join("-");

/** Another measure in the place of one; whatever else refers to it stays. */
export const replaceMeasure = (plan: PlainPlan, old: PlainMeasure, measure: PlainMeasure): PlainPlan => ({
  ...plan,
  measures: plan.measures.map((each) => (each === old ? measure : each)),
});

export const replaceIndicator = (measure: PlainMeasure, old: PlainIndicator, indicator: PlainIndicator): PlainMeasure => ({
  ...measure,
  indicators: measure.indicators.map((each) => (each === old ? indicator : each)),
});

export const replaceDirection = (measure: PlainMeasure, old: PlainDirection, direction: PlainDirection): PlainMeasure => ({
  ...measure,
  directions: measure.directions.map((each) => (each === old ? direction : each)),
});

/** An indicator wherever it stands: at its measure, in the tables of projects, over the whole plan. */
export function replaceEverywhere(plan: PlainPlan, name: string, change: (indicator: PlainIndicator) => PlainIndicator): PlainPlan {
  const changed = (indicators: readonly PlainIndicator[]) => indicators.map((indicator) => (indicator.name === name ? change(indicator) : indicator));
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, indicators: changed(measure.indicators) })),
    planIndicators: changed(plan.planIndicators),
    projects: plan.projects.map((project) => ({
      ...project,
      overview: changed(project.overview),
      page: changed(project.page),
      sections: project.sections.map((section) => ({ ...section, kpis: section.kpis.map((kpi) => ({ ...kpi, indicators: changed(kpi.indicators) })) })),
    })),
  };
}

export const replaceProject = (plan: PlainPlan, old: PlainProject, project: PlainProject): PlainPlan => ({
  ...plan,
  projects: plan.projects.map((each) => (each === old ? project : each)),
  everyProject: plan.everyProject.map((each) => (each === old ? project : each)),
});

/** The same row of a project's table with something else in it; `null` takes it away. */
export const replaceKpi = (plan: PlainPlan, old: PlainKpi, kpi: PlainKpi | null): PlainPlan => ({
  ...plan,
  projects: plan.projects.map((project) => ({
    ...project,
    sections: project.sections
      .map((section) => ({ ...section, kpis: section.kpis.flatMap((each) => (each !== old ? [each] : kpi === null ? [] : [kpi])) }))
      .filter(({ kpis }) => kpis.length > 0),
  })),
});

/** One indicator of one measure by lot, of those that fit. */
export function pickIndicator({ plan, dice }: Ground, fits: (indicator: PlainIndicator, measure: PlainMeasure) => boolean = () => true): { readonly measure: PlainMeasure; readonly indicator: PlainIndicator } | null {
  return dice.pick(plan.measures.flatMap((measure) => measure.indicators.filter((indicator) => fits(indicator, measure)).map((indicator) => ({ measure, indicator }))));
}

/** What a figure shows, for the description of a fault. */
export function sayFigure(figure: PlainFigure): string {
  switch (figure.state) {
    case "value":
      return `${figure.digits}${figure.scale}${figure.unit}${figure.limit ?? ""}`;
    case "parts":
      return figure.parts.map(({ label, digits }) => `${label} ${digits}`).join(" ");
    case "empty":
      return "なし";
    case "unavailable":
    case "pending":
    case "error":
      return figure.text;
  }
}
