import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { Fraction } from "../../../src/quantity/fraction";
import { gradeOf, gradeText, sayTerms, tryCases, yearsAt } from "../say-grade";

const by = { formula: "中間目標", baseline: "100人", target: "200人" } as const;

describe("two of five years gone", () => {
  tryCases(
    {
      "on the line": [{ ...by, actual: "140人" }, "A interim 1"],
      "three quarters of what was asked": [{ ...by, actual: "130人" }, "C interim 3/4"],
      "four fifths": [{ ...by, actual: "132人" }, "B interim 4/5"],
      "back": [{ ...by, actual: "90人" }, "D interim -1/4"],
      "downwards": [{ ...by, name: "犯罪件数", baseline: "200件", target: "100件", actual: "160件" }, "A interim 1"],
      "negative figures": [{ ...by, baseline: "▲3,000人", target: "▲2,000人", actual: "▲2,680人" }, "B interim 4/5"],
      "no baseline": [{ formula: "中間目標", target: "200人", actual: "140人" }, "no-baseline"],
      "baseline and target are one": [{ ...by, baseline: "200人", actual: "200人" }, "A keep met"],
      "a listed target of the year wins over the line": [{ ...by, actual: "140人", yearlyTargets: { 2024: "110人", 2025: "175人" } }, "B interim 4/5"],
      "a listed target of another year does not": [{ ...by, actual: "140人", yearlyTargets: { 2024: "110人" } }, "A interim 1"],
      "a listed target that can't be read does not either": [{ ...by, actual: "140人", yearlyTargets: { 2025: "調整中" } }, "A interim 1"],
      "a listed target where less is better": [{ ...by, name: "犯罪件数", baseline: "200件", target: "100件", actual: "160件", yearlyTargets: { 2025: "120件" } }, "C interim 3/4"],
      "a listed target of another unit": [{ ...by, actual: "140人", yearlyTargets: { 2025: "175件" } }, "units-differ"],
      "the year in the cell wins over the heading": [{ ...by, actual: "140人(R6年度)" }, "A interim 2"],
      "a forecast speaks of the target year": [{ ...by, actual: "140人", forecast: "180人" }, "B interim 4/5"],
    },
    isesaki,
    yearsAt(2025),
  );
});

describe("the years", () => {
  const period = (from: number, to: number): Scheme => ({ ...isesaki, period: { from, to } });

  test.each([
    ["without any", isesaki, {}, "no-years"],
    ["in the first year nothing is asked for: as good as the baseline is met", isesaki, yearsAt(2023), "A interim met"],
    ["at the end", isesaki, yearsAt(2028), "D interim 2/5"],
    ["after the end no more is asked for", isesaki, yearsAt(2031), "D interim 2/5"],
    ["before the beginning nothing can be said", isesaki, yearsAt(2022), "years-before"],
    ["the year before a period begins asks for nothing, and any before it can't be said", period(2025, 2029), yearsAt(2024), "A interim met"],
    ["two years before a period begins", period(2025, 2029), yearsAt(2023), "years-before"],
    ["a period of as many years as there are shares listed takes these", { ...period(2025, 2026), shares: [Fraction.of(3, 10), Fraction.ONE] }, yearsAt(2025), "A interim 4/3"],
    ["and the year before it none", { ...period(2025, 2026), shares: [Fraction.of(3, 10), Fraction.ONE] }, yearsAt(2024), "years-before"],
    ["a period of more years than are listed is even", { ...period(2025, 2029), shares: [Fraction.of(3, 10), Fraction.ONE] }, yearsAt(2026), "A interim 1"],
    ["a period counts its first year as one gone: R7 to R11, after R8", period(2025, 2029), yearsAt(2026), "A interim 1"],
    ["a period needs no years of baseline and target", period(2025, 2029), { years: { baseline: null, actual: yearsAt(2026).years?.actual ?? null, target: null } }, "A interim 1"],
  ])("%s", (_, scheme, options, expected) => {
    expect(gradeText({ ...by, actual: "140人" }, scheme, options)).toBe(expected);
  });

  test.each([
    ["worse than the baseline in the first year", { ...by, actual: "99人" }, "D interim missed"],
    ["better than it", { ...by, actual: "101人" }, "A interim met"],
    ["fewer, where fewer is the way", { ...by, baseline: "200件", target: "100件", actual: "199件" }, "A interim met"],
    ["more, where fewer is the way", { ...by, baseline: "200件", target: "100件", actual: "201件" }, "D interim missed"],
    ["years in the cells are enough", { formula: "中間目標", baseline: "100人(R5年度)", target: "200人(R10年度)", actual: "140人(R7年度)" }, "A interim 1"],
  ])("%s", (_, texts, expected) => {
    expect(gradeText(texts, isesaki, yearsAt(2023))).toBe(expected);
  });

  test("a listed target for the last year is the target itself", () => {
    expect(gradeText({ ...by, actual: "160人", yearlyTargets: { 2025: "150人" } }, isesaki, yearsAt(2028))).toBe("B interim 4/5");
  });

  test("a target year that is the baseline's gives no share", () => {
    expect(gradeText({ formula: "中間目標", baseline: "100人(R5年度)", target: "200人(R5年度)", actual: "140人(R5年度)" })).toBe("no-years");
  });
});

test("what went in, with the point on the line and the share of the years", () => {
  const grade = gradeOf({ ...by, actual: "132人" }, isesaki, yearsAt(2025));
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe("actual 132人 G8, baseline 100人 D8, target 200人 H8, share 2/5, expected 140人");
  const listed = gradeOf({ ...by, actual: "140人", yearlyTargets: { 2025: "175人" } }, isesaki, yearsAt(2025));
  expect(listed.state === "graded" && sayTerms(listed.terms)).toBe("actual 140人 G8, expected 175人 Y2025");
});
