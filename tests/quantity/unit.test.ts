import { readQuantity } from "../../src/quantity/read-quantity";
import type { Amount } from "../../src/quantity/quantity";
import { unitsAgree, withUnit } from "../../src/quantity/unit";

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
  [null, "人", true],
  [null, null, true],
  ["%", null, false],
  [null, "％", false],
  ["人", "件", false],
  ["t", "kg", false],
])("%s and %s: %s", (a, b, agree) => {
  expect(unitsAgree(a, b)).toBe(agree);
});

const say = ({ value, unit }: Amount) => `${value.toDecimal()}${unit ?? ""}`;

function sayAll(text: string, unit: string | null): string {
  const quantity = withUnit(readQuantity(text), unit);
  if (quantity.state === "value") return say(quantity.amount);
  if (quantity.state === "parts") return quantity.parts.map(({ label, amount }) => `${label}=${say(amount)}`).join(" ");
  return quantity.state === "range" ? `${say(quantity.from)} to ${say(quantity.to)}` : quantity.state;
}

test.each([
  ["a bare figure takes the heading's unit", "5", "人", "5人"],
  ["thousands in the heading multiply it", "5", "千円", "5000円"],
  ["blanks around the unit are no part of it", "5", "　千円 ", "5000円"],
  ["a figure with a unit of its own keeps it", "5人", "千円", "5人"],
  ["each part takes it", "男:5 女:6", "千人", "男=5000人 女=6000人"],
  ["both ends of a range take it", "3～5", "千円", "3000円 to 5000円"],
  ["nothing takes a unit that is none", "5", "-", "5"],
  ["nor one that is only a scale", "5", "千", "5"],
  ["nor one that stands for two numbers", "5", "人 2", "5"],
  ["without a unit in the heading nothing changes", "5", null, "5"],
  ["what is pending stays so", "調整中", "人", "pending"],
  ["what is empty stays so", "", "人", "empty"],
])("%s", (_, text, unit, expected) => {
  expect(sayAll(text, unit)).toBe(expected);
});
