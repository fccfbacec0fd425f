import fc from "fast-check";
import { rollUp } from "../../src/grading/roll-up";
import { isesaki } from "../../src/grading/schemes/isesaki";

const say = (letters: string, which: "quantitative" | "qualitative") => {
  const { mean, level, leftOut } = rollUp(Array.from(letters).map((letter) => (letter === "_" ? null : letter)), isesaki[which]);
  return `${mean?.toString() ?? "none"} ${level}${leftOut > 0 ? ` (${leftOut} left out)` : ""}`;
};

test.each([
  ["a mean of 2.5 is not above it", "AB", "5/2 中"],
  ["a mean of 1.5 is not above it", "DA", "3/2 低"],
  ["above 2.5", "AAB", "8/3 高"],
  ["above 1.5", "ABD", "5/3 中"],
  ["- has no points", "A-", "3 高 (1 left out)"],
  ["only -: no level", "--", "none - (2 left out)"],
  ["no letter at all", "__", "none - (2 left out)"],
  ["no indicators", "", "none -"],
])("quantitative, %s: %s", (_, letters, expected) => {
  expect(say(letters, "quantitative")).toBe(expected);
});

test.each([
  ["2.5 is enough", "高中", "5/2 高"],
  ["1.7 is enough: ten directions with 17 points", "中中中中中中中低低低", "17/10 中"],
  ["16 of ten are not", "中中中中中中低低低低", "8/5 低"],
  ["a blank is left out", "高_", "3 高 (1 left out)"],
])("qualitative, %s: %s", (_, letters, expected) => {
  expect(say(letters, "qualitative")).toBe(expected);
});

test("the order of the rows changes nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("A", "B", "C", "D", "-"), { maxLength: 12 }), (letters) => {
      expect(say([...letters].reverse().join(""), "quantitative")).toBe(say(letters.join(""), "quantitative"));
    }),
  );
});
