import { readWeight } from "../../src/grading/weight";
import { indicatorOf } from "../plan/indicator-of";

test.each([
  ["2", "2"],
  ["１．５", "3/2"],
  ["×2", "2"],
  ["2倍", "2"],
  ["30%", "3/10"],
  ["0", "0"],
  ["", "1"],
  ["大", "none"],
  ["-1", "none"],
  ["2×", "none"],
  ["2倍3", "none"],
  ["3%0", "none"],
])("%s", (weight, expected) => {
  expect(readWeight(indicatorOf({ weight }))?.toString() ?? "none").toBe(expected);
});

test("nothing typed counts once", () => {
  expect(readWeight(indicatorOf({}))?.toString()).toBe("1");
});
