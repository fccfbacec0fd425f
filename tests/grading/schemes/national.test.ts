import { gradeIndicator } from "../../../src/grading/grade-indicator";
import { national } from "../../../src/grading/schemes/national";
import { indicatorOf } from "../../plan/indicator-of";
import { yearsAt } from "../say-grade";
import { lettersFor } from "./bounds";

test.each([
  [2024, "120兆円", "119兆円"],
  [2025, "140兆円", "139兆円"],
  [2027, "180兆円", "179兆円"],
  [2028, "200兆円", "199兆円"],
])("after %i of 2023 to 2028: A from the share of the years on, B below", (year, ...actuals) => {
  expect(lettersFor(actuals, { baseline: "100兆円", target: "200兆円" }, national, yearsAt(year))).toEqual([`${actuals[0]} A`, `${actuals[1]} B`]);
});

test("N where there is no figure yet; F is typed and never computed", () => {
  expect(lettersFor(["-"], { baseline: "100", target: "200" }, national, yearsAt(2025))).toEqual(["- N"]);
  const typed = (letter: string) => gradeIndicator(indicatorOf({ baseline: "100", actual: "200", target: "200", letter }), national, yearsAt(2025)).agreement;
  expect([typed("A"), typed("F"), typed("C")]).toEqual(["agrees", "differs", "unknown-letter"]);
});

test("without years or a baseline nothing can be said", () => {
  expect(lettersFor(["150"], { baseline: "100", target: "200" }, national)).toEqual(["150 no-years"]);
  expect(lettersFor(["150"], { target: "200" }, national, yearsAt(2025))).toEqual(["150 no-baseline"]);
});
