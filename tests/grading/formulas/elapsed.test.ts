import { isesaki } from "../../../src/grading/schemes/isesaki";
import { gradeOf, gradeText, sayTerms, tryCases, yearsAt } from "../say-grade";

const by = { formula: "経過年数", baseline: "100人", target: "200人" } as const;

describe("two of five years gone: 40 % of the way is enough, and there are only two letters", () => {
  tryCases(
    {
      "as much as the years": [{ ...by, actual: "140人" }, "A elapsed 2/5 met"],
      "one unit less": [{ ...by, actual: "139人" }, "D elapsed 39/100 missed"],
      "there already": [{ ...by, actual: "200人" }, "A elapsed 1 met"],
      "back": [{ ...by, actual: "50人" }, "D elapsed -1/2 missed"],
      "downwards": [{ ...by, baseline: "200件", target: "100件", actual: "160件" }, "A elapsed 2/5 met"],
      "no baseline": [{ formula: "経過年数", target: "200人", actual: "140人" }, "no-baseline"],
      "baseline and target are one": [{ ...by, baseline: "200人", actual: "200人" }, "A keep met"],
      "units differ": [{ ...by, actual: "140件" }, "units-differ"],
    },
    isesaki,
    yearsAt(2025),
  );
});

test("without years it can't be told", () => {
  expect(gradeText({ ...by, actual: "140人" })).toBe("no-years");
});

test("in the first year not to have fallen back is enough", () => {
  expect([gradeText({ ...by, actual: "100人" }, isesaki, yearsAt(2023)), gradeText({ ...by, actual: "99人" }, isesaki, yearsAt(2023))]).toEqual(["A elapsed 0 met", "D elapsed -1/100 missed"]);
});

test("before the first year nothing can be said", () => {
  expect(gradeText({ ...by, actual: "200人" }, isesaki, yearsAt(2022))).toBe("years-before");
});

test("what went in", () => {
  const grade = gradeOf({ ...by, actual: "139人" }, isesaki, yearsAt(2025));
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe("actual 139人 G8, baseline 100人 D8, target 200人 H8, share 2/5");
});
