import { tama } from "../../../src/grading/schemes/tama";
import { gradeText, yearsAt } from "../say-grade";
import { lettersFor } from "./bounds";

const from = { baseline: "0人", target: "1,000人" } as const;

test.each([
  [2024, "200人", "199人", "120人", "119人"],
  [2025, "400人", "399人", "240人", "239人"],
  [2026, "600人", "599人", "360人", "359人"],
  [2027, "800人", "799人", "480人", "479人"],
  [2028, "1,000人", "999人", "600人", "599人"],
])("after %i: 着実 from %s, 概ね from %s × 0.6", (year, ...actuals) => {
  expect(lettersFor(actuals, from, tama, yearsAt(year))).toEqual([`${actuals[0]} 着実`, `${actuals[1]} 概ね`, `${actuals[2]} 概ね`, `${actuals[3]} 改善・工夫`]);
});

test("from a baseline it is the way from there", () => {
  expect(lettersFor(["120人", "119人", "112人", "111人"], { baseline: "100人", target: "200人" }, tama, yearsAt(2024))).toEqual(["120人 着実", "119人 概ね", "112人 概ね", "111人 改善・工夫"]);
});

test("the year of the target is the fifth; no year of the baseline is needed", () => {
  const years = { years: { baseline: null, actual: yearsAt(2026).years?.actual ?? null, target: yearsAt(2026).years?.target ?? null } };
  expect(gradeText({ ...from, actual: "600人" }, tama, years)).toBe("着実 interim 1");
});

test("a year before the first that is listed has no share, and no letter", () => {
  expect([2023, 2022, 2018].map((year) => gradeText({ ...from, actual: "0人" }, tama, yearsAt(year)))).toEqual(["years-before", "years-before", "years-before"]);
  expect(gradeText({ ...from, actual: "999人" }, tama, yearsAt(2030))).toBe("概ね interim 999/1000");
});

test("without years nothing can be said", () => {
  expect(gradeText({ ...from, actual: "600人" }, tama)).toBe("no-years");
});
