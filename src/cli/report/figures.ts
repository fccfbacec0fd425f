import type { Figure, Indicator } from "../../plan/plan";
import type { Amount } from "../../quantity/quantity";

const sayAmount = ({ value, unit, year, limit }: Amount) => ({ value: value.toDecimal(), unit, year, limit });

export function reportFigure(figure: Figure | null) {
  if (!figure) return null;
  const { text, quantity } = figure;
  const nothing = { value: null, unit: null, year: null, limit: null };
  switch (quantity.state) {
    case "value":
      return { text, ...sayAmount(quantity.amount), state: "value", parts: [] };
    case "parts":
      return { text, ...nothing, state: "value", parts: quantity.parts.map(({ label, amount }) => ({ label, ...sayAmount(amount) })) };
    case "range":
      return { text, ...nothing, state: "value", parts: [{ label: "下限", ...sayAmount(quantity.from) }, { label: "上限", ...sayAmount(quantity.to) }] };
    case "empty":
    case "unavailable":
    case "pending":
    case "unreadable":
      return { text, ...nothing, state: quantity.state, parts: [] };
  }
}

export const reportYearly = ({ yearly }: Indicator) => yearly.map(({ year, figure }) => ({ year, figure: reportFigure(figure) }));

/** An indicator that is followed but not graded: of a project, or of the plan as a whole. */
export function reportOutcome(indicator: Indicator) {
  const { name, place, unit, baseline, actual, target } = indicator;
  return {
    name,
    ...place,
    unit,
    baseline: reportFigure(baseline),
    actual: reportFigure(actual),
    target: reportFigure(target),
    yearly: reportYearly(indicator),
  };
}
