import type { Indicator, Plan } from "./plan";

/** How far the figures of a KPI are: what a planning section counts while a plan is written. */
export type IndicatorState = "complete" | "pending" | "unavailable" | "no-target" | "no-baseline" | "unreadable";

export const INDICATOR_STATES: readonly IndicatorState[] = ["complete", "pending", "unavailable", "no-target", "no-baseline", "unreadable"];

export function stateOf({ baseline, actual, target }: Indicator): IndicatorState {
  const states = [baseline ?? actual, target].map((figure) => figure?.quantity.state ?? "empty");
  if (states.includes("unreadable")) return "unreadable";
  if (states.includes("pending")) return "pending";
  const [before, after] = states;
  if (after === "empty") return "no-target";
  if (states.includes("unavailable")) return "unavailable";
  return before === "empty" ? "no-baseline" : "complete";
}

/** KPIs of projects by the project's name, then those of measures. */
export function groupIndicators({ projects, measures }: Plan): readonly { readonly group: string; readonly indicators: readonly Indicator[] }[] {
  const named = (indicators: readonly Indicator[]) => indicators.filter(({ name }) => name !== null);
  return [
    ...projects.map(({ name, code, kpis }) => ({ group: name === "" ? code : name, indicators: named(kpis) })),
    { group: "", indicators: named(measures.flatMap(({ indicators }) => indicators)) },
  ].filter(({ indicators }) => indicators.length > 0);
}
