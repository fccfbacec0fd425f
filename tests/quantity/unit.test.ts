import { unitsAgree } from "../../src/quantity/unit";

test.each([
  ["カ所", "箇所", true],
  ["ヶ所", "力所", true],
  ["㎡", "m2", true],
  ["％", "%", true],
  ["名", "人", true],
  ["トン", "ｔ", true],
  ["平方メートル", "㎡", true],
  ["パーセント", "％", true],
  ["団体", "人", false],
  ["人", null, true],
  [null, null, true],
  ["%", null, false],
  [null, "％", false],
  ["人", "件", false],
  ["t", "kg", false],
])("%s and %s: %s", (a, b, agree) => {
  expect(unitsAgree(a, b)).toBe(agree);
});
