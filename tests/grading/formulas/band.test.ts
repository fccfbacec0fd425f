import { Fraction } from "../../../src/quantity/fraction";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { gradeOf, gradeText, sayTerms, tryCases, yearsAt } from "../say-grade";

const by = { formula: "誤差の範囲", name: "住みやすいと思う市民の割合", baseline: "50%", target: "60%" } as const;
const scheme = { ...isesaki, band: Fraction.of(3) };

describe("±3 points around the baseline are 維持", () => {
  tryCases(
    {
      "three points more are no progress": [{ ...by, actual: "53%" }, "D band 0"],
      "three points less are no step back": [{ ...by, actual: "47%" }, "D band 0"],
      "a little more counts as it is": [{ ...by, actual: "53.1%" }, "D band 31/100"],
      "a little less too": [{ ...by, actual: "46.9%" }, "D band -31/100"],
      "far on": [{ ...by, actual: "58%" }, "B band 4/5"],
      "downwards": [{ ...by, name: "喫煙率", target: "40%", actual: "42%" }, "B band 4/5"],
      "a target that is its baseline is held by 維持": [{ ...by, target: "50%", actual: "48%" }, "A band met"],
      "and by more": [{ ...by, target: "50%", actual: "70%" }, "A band met"],
      "and missed below": [{ ...by, target: "50%", actual: "40%" }, "B band 4/5 missed"],
      "no baseline": [{ formula: "誤差の範囲", actual: "53%", target: "60%" }, "no-baseline"],
      "units differ": [{ ...by, actual: "53人" }, "units-differ"],
    },
    scheme,
  );
});

test("a scheme may leave the edge itself outside", () => {
  const open = { ...scheme, bandEdge: "outside" as const };
  expect([gradeText({ ...by, actual: "53%" }, open), gradeText({ ...by, actual: "52.9%" }, open)]).toEqual(["D band 3/10", "D band 0"]);
});

test("beyond the band, the point on the line counts where the scheme is interim", () => {
  expect(gradeText({ ...by, actual: "54%" }, { ...scheme, formula: "interim" }, yearsAt(2025))).toBe("A band 1");
});

test("without a band nobody knows what 維持 is", () => {
  expect(gradeText({ ...by, actual: "53%" })).toBe("no-band");
});

test("what went in, inside the band too", () => {
  const grade = gradeOf({ ...by, actual: "51%" }, scheme);
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe("actual 51% G8, baseline 50% D8, target 60% H8");
});
