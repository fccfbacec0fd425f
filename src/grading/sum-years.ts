import type { Indicator } from "../plan/plan";
import { Fraction } from "../quantity/fraction";
import { mixUnits } from "./formulas/formula";
import type { NoRate, Term } from "./graded-plan";

const IS_SUM = /累計|累積|通算|期間計/;

/** 新規就農者の数（累計）, 70人 (H30-R6): the figure is the sum already. */
function isSum({ name }: Indicator, { amount, figure }: Term): boolean {
  const { year } = amount;
  return IS_SUM.test(name ?? "") || IS_SUM.test(figure?.text ?? "") || (year !== null && year.to > year.from);
}

export type Summed = { readonly total: Term; readonly years: readonly Term[] } | { readonly why: NoRate };

/** Everything since the start, as one actual; `null` where the figure is the sum itself or stands alone. */
export function sumYears(indicator: Indicator, actual: Term): Summed | null {
  const filled = indicator.yearly.filter(({ figure }) => figure.quantity.state !== "empty");
  if (actual.as === "forecast" || filled.length < 2 || isSum(indicator, actual)) return null;
  const years: Term[] = [];
  for (const { figure } of filled) {
    const { quantity } = figure;
    if (quantity.state !== "value") return { why: quantity.state === "pending" || quantity.state === "unavailable" ? `actual-${quantity.state}` : "actual-unreadable" };
    years.push({ as: "actual", amount: quantity.amount, figure });
  }
  if (mixUnits(actual, ...years)) return { why: "units-differ" };
  const value = years.reduce((sum, { amount }) => sum.plus(amount.value), Fraction.ZERO);
  return { total: { as: "actual", amount: { ...actual.amount, value }, figure: null }, years };
}
