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

/** One indicator by lot, of measures, projects or the whole plan, with something else in it wherever it stands. */
export function changeOne(
  { plan, dice }: Ground,
  fits: (indicator: PlainIndicator) => boolean,
  change: (indicator: PlainIndicator) => PlainIndicator,
): { readonly plan: PlainPlan; readonly old: PlainIndicator } | null {
  const all = [...plan.measures.flatMap(({ indicators }) => indicators), ...plan.projects.flatMap(({ overview }) => overview), ...plan.planIndicators];
  const old = dice.pick(all.filter(fits));
  return old ? { plan: replaceEverywhere(plan, old.name ?? "", change), old } : null;
}

/** One indicator that stands in a project's table, with its row there. */
export function pickKpi({ plan, dice }: Ground, fits: (indicator: PlainIndicator) => boolean = () => true): { readonly kpi: PlainKpi; readonly indicator: PlainIndicator } | null {
  const kpis = plan.projects.flatMap(({ sections }) => sections.flatMap((section) => section.kpis));
  return dice.pick(kpis.flatMap((kpi) => kpi.indicators.filter(fits).map((indicator) => ({ kpi, indicator }))));
}

/** A figure with other digits or another unit; what is no figure stays. */
export const withValue = (figure: PlainFigure, change: Partial<Extract<PlainFigure, { state: "value" }>>): PlainFigure => (figure.state === "value" ? { ...figure, ...change } : figure);

/** The digits times so much, as whole as they were. */
export function timesDigits(figure: PlainFigure, factor: number): string {
  if (figure.state !== "value") return "";
  const value = Number(figure.digits) * factor;
  return figure.digits.includes(".") ? value.toFixed(1) : String(Math.round(value));
}
