import type { Scheme } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { shareOf, type PlanYears } from "../../src/grading/years-gone";
import { Fraction } from "../../src/quantity/fraction";
import { fiscal } from "./say-grade";

const years = (baseline: number | null, actual: number | null, target: number | null): PlanYears => {
  const at = (year: number | null) => (year === null ? null : fiscal(year));
  return { baseline: at(baseline), actual: at(actual), target: at(target) };
};
const PERIOD: Scheme = { ...isesaki, period: { from: 2025, to: 2029 } };
const LISTED: Scheme = { ...isesaki, shares: [Fraction.of(1, 10), Fraction.of(3, 10), Fraction.of(6, 10), Fraction.ONE] };

test.each<[string, Scheme, PlanYears, string]>([
  ["two of five years", isesaki, years(2023, 2025, 2028), "2/5"],
  ["the year of the baseline itself", isesaki, years(2023, 2023, 2028), "0"],
  ["before the baseline", isesaki, years(2023, 2022, 2028), "years-before"],
  ["after the target", isesaki, years(2023, 2030, 2028), "1"],
  ["no actual", isesaki, years(2023, null, 2028), "no-years"],
  ["no target", isesaki, years(2023, 2025, null), "no-years"],
  ["no baseline", isesaki, years(null, 2025, 2028), "no-years"],
  ["baseline and target of one year", isesaki, years(2028, 2028, 2028), "no-years"],
  ["of the scheme's own period, whatever the headings say", PERIOD, years(null, 2025, null), "1/5"],
  ["of its own period, and no actual", PERIOD, years(2023, null, 2028), "no-years"],
  ["the first listed year", LISTED, years(null, 2025, 2028), "1/10"],
  ["the last listed year", LISTED, years(null, 2028, 2028), "1"],
  ["after the last listed year", LISTED, years(null, 2029, 2028), "1"],
  ["before the first listed year", LISTED, years(null, 2024, 2028), "years-before"],
  ["listed, and no target", LISTED, years(2023, 2025, null), "no-years"],
])("the share of the way: %s", (_, scheme, given, expected) => {
  const share = shareOf(scheme, given);
  expect("why" in share ? share.why : share.toString()).toBe(expected);
});
