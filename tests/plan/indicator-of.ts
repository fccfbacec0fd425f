import type { Figure, Indicator, Typed } from "../../src/plan/plan";
import { readQuantity } from "../../src/quantity/read-quantity";

const place = (cell: string) => ({ file: "計画.xlsx", sheet: "評価", cell });

export const typedAs = (text: string, cell = "I8"): Typed => ({ text, place: place(cell) });
export const figureOf = (text: string, cell: string): Figure => ({ text, place: place(cell), quantity: readQuantity(text), columnYear: null });

/** By the year in which the 年度 begins. */
type Years = Readonly<Record<number, string>>;

const yearsOf = (years: Years) =>
  Object.entries(years).map(([year, text]) => ({ year: { from: Number(year), to: Number(year), kind: "年度" as const }, figure: figureOf(text, `Y${year}`) }));

export type Texts = { readonly name?: string; readonly baseline?: string; readonly forecast?: string; readonly actual?: string; readonly target?: string; readonly letter?: string; readonly better?: string; readonly formula?: string; readonly weight?: string; readonly yearly?: Years; readonly yearlyTargets?: Years };

/** An indicator as a sheet would give it, from the texts of its cells. */
export function indicatorOf({ name = "参加者数", baseline, forecast, actual, target, letter, better, formula, weight, yearly = {}, yearlyTargets = {} }: Texts): Indicator {
  return {
    name,
    place: place("F8"),
    unit: null,
    yearly: yearsOf(yearly),
    yearlyTargets: yearsOf(yearlyTargets),
    betterTyped: better === undefined ? null : typedAs(better, "C8"),
    formulaTyped: formula === undefined ? null : typedAs(formula, "J8"),
    weightTyped: weight === undefined ? null : typedAs(weight, "K8"),
    direction: null,
    baseline: baseline === undefined ? null : figureOf(baseline, "D8"),
    forecast: forecast === undefined ? null : figureOf(forecast, "E8"),
    actual: actual === undefined ? null : figureOf(actual, "G8"),
    target: target === undefined ? null : figureOf(target, "H8"),
    recorded: letter === undefined ? null : typedAs(letter),
  };
}
