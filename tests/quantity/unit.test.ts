import { unitsAgree } from "../../src/quantity/unit";

test.each([
  ["カ所", "箇所", true],
  ["ヶ所", "力所", true],
  ["㎡", "m2", true],
  ["％", "%", true],
  ["人", null, true],
  [null, null, true],
  ["%", null, false],
  [null, "％", false],
  ["人", "件", false],
  ["t", "kg", false],
])("%s and %s: %s", (a, b, agree) => {
  expect(unitsAgree(a, b)).toBe(agree);
});
