import { takeFigures } from "../../src/grading/figures";
import type { Scheme } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { indicatorOf } from "../plan/indicator-of";
import { fiscal, gradeText, tryCases } from "./say-grade";

describe("what is missing is named, the first thing first", () => {
  tryCases({
    "no target at all": [{ actual: "5人" }, "no-target"],
    "an empty target": [{ actual: "5人", target: "" }, "no-target"],
    "a target that was not set": [{ actual: "5人", target: "-" }, "target-unavailable"],
    "no target comes before a formula that nobody knows": [{ formula: "目分量", actual: "5人" }, "no-target"],
    "a formula that nobody knows": [{ formula: "目分量", actual: "5人", target: "10人" }, "formula-unknown"],
  });
});

test("a scheme may have a mark for what has no target", () => {
  const scheme: Scheme = { ...isesaki, withoutTarget: "※" };
  expect([{ actual: "5人" }, { actual: "5人", target: "-" }, { actual: "5人", target: "調整中" }, { actual: "5人", target: "10人" }].map((texts) => gradeText(texts, scheme))).toEqual(["※", "※", "target-pending", "D ratio 1/2"]);
});

test("which way is good, said for a try, is a person's word", () => {
  expect(takeFigures(indicatorOf({ actual: "5人", target: "10人" }), isesaki, { better: "less" }).better).toEqual({ way: "less", sign: "typed", against: [] });
});

describe("the target that is listed for a year", () => {
  const INTERIM: Scheme = { ...isesaki, formula: "interim" };
  const texts = { baseline: "100人", actual: "120人", target: "200人", yearlyTargets: { 2024: "120人", 2026: "160人" } } as const;
  const at = (actual: number | null, target: number | null) => gradeText(texts, INTERIM, { years: { baseline: fiscal(2023), actual: actual === null ? null : fiscal(actual), target: target === null ? null : fiscal(target) } });

  test.each<[string, string, string]>([
    ["its own year", at(2024, 2028), "A interim 1"],
    ["another year, by the line", at(2025, 2028), "D interim 1/2"],
    ["the last year: the target itself", at(2028, 2028), "C interim 3/5"],
    ["no year of the actual", at(null, 2028), "no-years"],
    ["a year that is not listed, and no target year", at(2025, null), "no-years"],
  ])("%s", (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
