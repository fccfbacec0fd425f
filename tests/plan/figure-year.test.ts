import { yearAbove, yearAboveAll, yearOfFigure } from "../../src/plan/figure-year";
import type { Indicator } from "../../src/plan/plan";
import type { Year } from "../../src/quantity/quantity";
import { figureOf, indicatorOf } from "./indicator-of";
import { planOf } from "./plan-of";

const fiscal = (year: number): Year => ({ from: year, to: year, kind: "年度" });
const under = (text: string, columnYear: Year | null): Indicator => ({ ...indicatorOf({}), baseline: { ...figureOf(text, "D8"), columnYear } });
const amountIn = (text: string) => {
  const { quantity } = figureOf(text, "D8");
  return quantity.state === "value" ? quantity.amount : null;
};

const OF_FIGURE: Readonly<Record<string, readonly [string, Year | null, Year | null, Year | null]>> = {
  "its own year comes first": ["64.7（令和４年）", fiscal(2023), fiscal(2021), { from: 2022, to: 2022, kind: "年" }],
  "then that of the heading above it": ["95.2%", fiscal(2023), fiscal(2021), fiscal(2023)],
  "then the plan's": ["95.2%", null, fiscal(2021), fiscal(2021)],
  "else none": ["95.2%", null, null, null],
};

test.each(Object.entries(OF_FIGURE))("%s", (_, [text, columnYear, baselineYear, expected]) => {
  expect(yearOfFigure(planOf({ baselineYear }), "baseline", { ...figureOf(text, "D8"), columnYear }, amountIn(text))).toEqual(expected);
});

const ABOVE: Readonly<Record<string, readonly [readonly Indicator[], Year | null]>> = {
  "all rows under one year": [[under("95.2%", fiscal(2023)), under("90%", fiscal(2023))], fiscal(2023)],
  "two years: none": [[under("95.2%", fiscal(2023)), under("90%", fiscal(2024))], null],
  "年 is not 年度": [[under("95.2%", fiscal(2023)), under("90%", { from: 2023, to: 2023, kind: "年" })], null],
  "one heading without a year: none": [[under("95.2%", fiscal(2023)), under("90%", null)], null],
  "an empty cell has no say": [[under("95.2%", fiscal(2023)), under("", fiscal(2024))], fiscal(2023)],
  "no figures: none": [[], null],
};

test.each(Object.entries(ABOVE))("heading: %s", (_, [indicators, expected]) => {
  expect(yearAbove(planOf({}), "baseline", indicators)).toEqual(expected);
});

test("plans on one sheet have to agree", () => {
  const planIn = (year: number) => planOf({ measures: [{ code: "1-1", name: "", place: { file: "", sheet: "", cell: "A1" }, policy: null, department: null, overall: null, selfAssessment: null, indicators: [under("1人", fiscal(year))], directions: [], goals: [], recordedQuantitative: null, recordedQualitative: null }] });
  expect([yearAboveAll([planIn(2023), planIn(2023)], "baseline"), yearAboveAll([planIn(2023), planIn(2024)], "baseline")]).toEqual([fiscal(2023), null]);
});
