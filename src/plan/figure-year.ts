import type { Amount, Year } from "../quantity/quantity";
import type { Figure, Indicator, Plan } from "./plan";

export type FigureKey = "baseline" | "actual" | "forecast" | "target";

const ofPlan = (plan: Plan, key: string): Year | null => (key === "baseline" ? plan.baselineYear : key === "actual" ? plan.actualYear : key === "target" ? plan.targetYear : null);

/** The year a figure is of: its own (`64.7（令和４年）`), else that of the heading above it, else the plan's. */
export const yearOfFigure = (plan: Plan, key: string, { columnYear }: Figure, amount: Amount | null): Year | null => amount?.year ?? columnYear ?? ofPlan(plan, key);

const isSame = (a: Year, b: Year) => a.from === b.from && a.to === b.to && a.kind === b.kind;

/** The one year that heads all figures of a kind, `null` where they are of several. A figure with a year of its own says so beside it. */
export function yearAbove(plan: Plan, key: FigureKey, indicators: readonly Indicator[]): Year | null {
  const figures = indicators.flatMap((indicator) => indicator[key] ?? []).filter(({ text }) => text.trim() !== "");
  const [first, ...others] = figures.map(({ columnYear }) => columnYear ?? ofPlan(plan, key));
  return first && others.every((year) => year !== null && isSame(first, year)) ? first : null;
}

/** The same over several plans on one sheet. */
export function yearAboveAll(plans: readonly Plan[], key: FigureKey): Year | null {
  const years = plans.map((plan) => yearAbove(plan, key, plan.measures.flatMap(({ indicators }) => indicators)));
  const [first, ...others] = years;
  return first && others.every((year) => year !== null && isSame(first, year)) ? first : null;
}
