import type { PlainFigure, PlainIndicator } from "../layouts/plain-plan";
import type { Dice } from "./dice";

/** Of the vocabulary, what a city wants to see fall. */
const FALLING = /死亡|遊休農地|交通事故|排出量|犯罪/;

export const falls = (name: string | null) => FALLING.test(name ?? "");

const figure = (digits: string, unit: string): PlainFigure => ({ state: "value", digits, scale: "", unit, limit: null, year: null });

/** The letters of the published rules, in whole numbers: A from 100 %, B from 80 %, C from 60 %. */
function letterOf(actual: number, target: number, less: boolean): string {
  const [above, below] = less ? [target, actual] : [actual, target];
  if (above >= below) return "A";
  if (above * 100 >= below * 80) return "B";
  return above * 100 >= below * 60 ? "C" : "D";
}

const tenthsOf = (figure: PlainFigure) => (figure.state === "value" ? Math.round(Number(figure.digits) * 10) : 0);

/** The letter that follows from actual and target; 以上 and 以下 say which way is good before the name does. */
export function rightLetter({ name, actual, target }: PlainIndicator): string {
  const limit = target.state === "value" ? target.limit : null;
  return letterOf(tenthsOf(actual), tenthsOf(target), limit === null ? falls(name) : limit === "以下");
}

/**
 * Figures that nobody would ask about: a baseline, a target that is harder, and an actual anywhere between half of the way and a
 * little beyond it. `index` keeps the figures of two indicators apart: the same ones twice would look like one KPI of two names.
 */
export function cleanFigures({ name, unit, yearly }: PlainIndicator, index: number, dice: Dice): Pick<PlainIndicator, "baseline" | "actual" | "target" | "yearly"> {
  const less = falls(name);
  // Tenths of a percent have room for 90 different baselines; counts for all that are needed.
  const from = unit === "%" ? 110 + index * 7 + dice.below(6) : 400 + index * 37 + dice.below(30);
  const step = unit === "%" ? 40 + dice.below(90) : 60 + dice.below(300);
  const [low, high] = [from, from + step];
  const [baseline, target] = less ? [high, low] : [low, high];
  const actual = Math.max(1, low - Math.floor(low / 2) + dice.below(Math.floor(step * 1.1) + Math.floor(low / 2)));
  const decimal = unit === "%" || unit === "ha" || unit === "t" || unit === "g" || unit === "㎡" || unit === "";
  const digits = (value: number) => (decimal ? (value % 10 === 0 ? String(value / 10) : (value / 10).toFixed(1)) : String(value));
  return {
    baseline: figure(digits(baseline), unit),
    actual: figure(digits(actual), unit),
    target: figure(digits(target), unit),
    yearly: yearly.map(({ state }, at) => (state === "empty" ? { state } : figure(digits(low + Math.floor((step * (at + 1)) / 8)), unit))),
  };
}
